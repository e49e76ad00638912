package nl.nabij.web.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.access.Action;
import nl.nabij.access.House;
import nl.nabij.access.Look;
import nl.nabij.access.Oversight;
import nl.nabij.agreement.Agreement;
import nl.nabij.agreement.Agreements;
import nl.nabij.appointment.Appointment;
import nl.nabij.appointment.Appointments;
import nl.nabij.calendar.DutchTime;
import nl.nabij.followup.FollowUps;
import nl.nabij.followup.Step;
import nl.nabij.group.Groups;
import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.Cases;
import nl.nabij.letter.PaperSection;
import nl.nabij.letter.PaperSection.Fact;
import nl.nabij.network.CompanionCard;
import nl.nabij.network.Companions;
import nl.nabij.people.DeviceCard;
import nl.nabij.people.Directory;
import nl.nabij.people.YouthDetails;
import nl.nabij.privacy.PrivacyOffice;
import nl.nabij.reachability.Channel;
import nl.nabij.reachability.Reach;
import nl.nabij.reachability.Reachability;
import nl.nabij.reachability.Wishes;
import nl.nabij.request.Request;
import nl.nabij.request.Requests;
import nl.nabij.web.access.ActionTexts;

/** What is kept of a youth beside what was said, in words for paper. */
@Dependent
class PaperFacts {
  private static final int LOOKS = 500;

  @Inject Directory directory;
  @Inject Cases cases;
  @Inject Appointments appointments;
  @Inject Agreements agreements;
  @Inject Reachability reachability;
  @Inject FollowUps followUps;
  @Inject Companions companions;
  @Inject Groups groups;
  @Inject Requests requests;
  @Inject Oversight oversight;
  @Inject PrivacyOffice office;

  /** The facts, who talks along, and the letters that there are. */
  record Found(List<PaperSection> sections, List<CompanionCard> along, List<UUID> letters) {}

  Found of(final House house, final UUID youth, final YouthDetails who) {
    final List<Appointment> meetings = appointments.ofYouth(house, youth);
    final List<CompanionCard> along = companions.of(house, youth);
    final List<PaperSection> sections = new ArrayList<>();
    sections.add(person(who));
    sections.add(guidance(cases.caseOf(house, youth)));
    sections.add(section("Je afspraken", meetings, PaperFacts::meeting));
    sections.add(section("Je stappen", agreements.of(house, youth), PaperFacts::agreed));
    sections.add(wishes(reachability.of(house, youth)));
    followUps
        .planOf(house, youth)
        .ifPresent(plan -> sections.add(section("Je nazorg", plan.steps(), PaperFacts::step)));
    sections.add(section("Je toestellen", directory.devices(house, youth), PaperFacts::device));
    sections.add(section("Je groepen", groups.names(house, youth), name -> new Fact("", name)));
    sections.add(section("Wie er meepraat", along, PaperFacts::companion));
    sections.add(section("Je verzoeken", requests.of(house, youth), PaperFacts::request));
    sections.add(section("Wie er keek", oversight.looks(house, youth, LOOKS), PaperFacts::look));
    return new Found(
        sections,
        along,
        meetings.stream().map(Appointment::letter).filter(Objects::nonNull).toList());
  }

  /** Purposes, recipients and terms (AVG art. 15 lid 1 a, c and d). */
  List<PaperSection> why(final UUID organisation) {
    return office.register(organisation).stream()
        .map(
            line ->
                new PaperSection(
                    "Waarom: " + line.code(),
                    List.of(
                        new Fact("Waarvoor", line.purpose()),
                        new Fact("Welke gegevens", String.join("; ", line.categories())),
                        new Fact("Wie het ziet", String.join("; ", line.recipients())),
                        new Fact("Grondslag", line.legalBasis()),
                        new Fact("Hoe lang", line.term()))))
        .toList();
  }

  static String moment(final Instant at) {
    return DutchTime.date(DutchTime.dayOf(at)) + " " + DutchTime.time(at);
  }

  private static PaperSection person(final YouthDetails who) {
    return new PaperSection(
        "Wie je bent",
        List.of(
            new Fact("Naam", who.fullName()),
            new Fact("Geboren", day(who.born())),
            new Fact("Telefoon", text(who.phone())),
            new Fact("Mail", text(who.mail())),
            new Fact("Taal", text(who.language()))));
  }

  private PaperSection guidance(final CaseCard card) {
    return new PaperSection(
        "Je traject",
        List.of(
            new Fact("Fase", PaperWords.of("phase", card.phase())),
            new Fact("Begonnen", day(card.openedOn())),
            new Fact("Gesloten", day(card.closedOn())),
            new Fact("Uitkomst", PaperWords.of("outcome", card.outcome())),
            new Fact(
                "Contactpersoon",
                text(directory.staffNames(List.of(card.owner())).get(card.owner())))));
  }

  private static Fact meeting(final Appointment one) {
    return new Fact(
        moment(one.startsAt()),
        PaperWords.of("kind", one.kind())
            + ", "
            + one.minutes()
            + " minuten"
            + (one.place() == null ? "" : ", " + one.place())
            + ", "
            + PaperWords.of("status", one.status()));
  }

  private static Fact agreed(final Agreement one) {
    return new Fact(
        day(one.dueOn()),
        one.text()
            + " ("
            + PaperWords.of("doer", one.doer())
            + (one.party() == null ? "" : ", " + one.party())
            + ", "
            + PaperWords.of("state", one.state())
            + ")");
  }

  private static PaperSection wishes(final Reach reach) {
    final List<Fact> facts = new ArrayList<>();
    if (reach.said() != null) {
      final Wishes wishes = reach.said().wishes();
      facts.add(new Fact("Graag", ways(wishes.wanted())));
      facts.add(new Fact("Liever niet", ways(wishes.excluded())));
      wishes
          .topics()
          .forEach(
              (topic, way) ->
                  facts.add(
                      new Fact(
                          "Voor " + PaperWords.of("topic", topic), PaperWords.of("channel", way))));
      facts.add(new Fact("In je eigen woorden", text(wishes.note())));
    }
    facts.add(new Fact("Hoe vaak", PaperWords.of("often", reach.often())));
    return new PaperSection("Hoe je contact wilt", facts);
  }

  private static String ways(final Set<Channel> ways) {
    return ways.isEmpty()
        ? "-"
        : ways.stream()
            .sorted()
            .map(way -> PaperWords.of("channel", way))
            .collect(Collectors.joining(", "));
  }

  private static Fact step(final Step one) {
    return new Fact(
        day(one.dueOn()), one.title() + " (" + PaperWords.of("step", one.state()) + ")");
  }

  private static Fact device(final DeviceCard one) {
    return new Fact(one.label(), "sinds " + moment(one.tiedAt()));
  }

  private static Fact companion(final CompanionCard one) {
    return new Fact(
        PaperWords.of("relation", one.relation()),
        (one.writes() ? "mag lezen en schrijven" : "mag lezen")
            + ", tot en met "
            + day(one.endsOn()));
  }

  private static Fact request(final Request one) {
    return new Fact(
        moment(one.askedAt()),
        PaperWords.of("request", one.kind())
            + (one.text() == null ? "" : "\n" + one.text())
            + (one.answer() == null
                ? ""
                : "\nAntwoord: " + PaperWords.of("answer", one.outcome()) + ". " + one.answer()));
  }

  private static Fact look(final Look one) {
    final String act =
        Arrays.stream(Action.values())
            .filter(action -> action.code().equals(one.action()))
            .findFirst()
            .map(ActionTexts::label)
            .orElse(one.action());
    return new Fact(
        moment(one.at()),
        act
            + " ("
            + ("staff".equals(one.actorKind()) && one.actorRole() != null
                ? PaperWords.of("role", one.actorRole()) + ", "
                : "")
            + PaperWords.of("purpose", one.purpose())
            + (one.basis() == null ? "" : ", " + PaperWords.of("basis", one.basis()))
            + ")");
  }

  private static <T> PaperSection section(
      final String heading, final List<T> found, final Function<T, Fact> fact) {
    return new PaperSection(
        heading,
        found.isEmpty()
            ? List.of(new Fact("", "Hier is niets van je."))
            : found.stream().map(fact).toList());
  }

  private static String day(final LocalDate day) {
    return day == null ? "-" : DutchTime.date(day);
  }

  private static String text(final String text) {
    return text == null || text.isBlank() ? "-" : text;
  }
}
