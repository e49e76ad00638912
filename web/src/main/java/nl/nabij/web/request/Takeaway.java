package nl.nabij.web.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Look;
import nl.nabij.access.Oversight;
import nl.nabij.access.Youth;
import nl.nabij.agreement.Agreements;
import nl.nabij.appointment.Appointment;
import nl.nabij.appointment.Appointments;
import nl.nabij.followup.FollowUps;
import nl.nabij.group.Groups;
import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.Cases;
import nl.nabij.network.CompanionCard;
import nl.nabij.network.Companions;
import nl.nabij.people.Directory;
import nl.nabij.people.YouthDetails;
import nl.nabij.reachability.Reachability;
import nl.nabij.request.Request;
import nl.nabij.request.Requests;
import nl.nabij.web.Codes;

/**
 * What is kept of a youth beside what was said and sent, under the names by which a person knows it
 * (AVG art. 15). Of others no more than what they did for the youth: of who talks along only what
 * they are to the youth.
 */
@Dependent
class Takeaway {
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
  @Inject Clock clock;

  /** All that is no message, letter or file. */
  Map<String, Object> facts(
      final Youth youth, final List<Appointment> meetings, final List<CompanionCard> along) {
    final UUID id = youth.id();
    final YouthDetails who = directory.details(youth, id);
    final CaseCard card = cases.caseOf(youth, id);
    final Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("gemaaktOp", clock.instant());
    facts.put("gemeente", directory.organisation(youth.organisation()).name());
    facts.put("persoon", who);
    facts.put("traject", guidance(card));
    facts.put("afspraken", meetings.stream().map(Takeaway::meeting).toList());
    facts.put("stappen", agreements.of(youth, id));
    facts.put("contact", reachability.of(youth, id));
    followUps.planOf(youth, id).ifPresent(plan -> facts.put("nazorg", plan));
    facts.put("toestellen", directory.devices(youth, id));
    facts.put("groepen", groups.mine(youth));
    facts.put("meepraters", along.stream().map(Takeaway::companion).toList());
    facts.put("verzoeken", requests.of(youth).stream().map(Takeaway::request).toList());
    facts.put("wieKeekMee", oversight.looks(youth, LOOKS).stream().map(Takeaway::look).toList());
    return facts;
  }

  List<Appointment> meetings(final Youth youth) {
    return appointments.ofYouth(youth, youth.id());
  }

  List<CompanionCard> along(final Youth youth) {
    return companions.of(youth, youth.id());
  }

  private Map<String, Object> guidance(final CaseCard card) {
    final Map<String, Object> told = new LinkedHashMap<>();
    told.put("fase", Codes.of(card.phase()));
    told.put("begonnen", card.openedOn());
    told.put("gesloten", card.closedOn());
    told.put("uitkomst", Codes.of(card.outcome()));
    told.put("contactpersoon", directory.staffNames(List.of(card.owner())).get(card.owner()));
    return told;
  }

  private static Map<String, Object> meeting(final Appointment one) {
    final Map<String, Object> told = new LinkedHashMap<>();
    told.put("soort", Codes.of(one.kind()));
    told.put("begint", one.startsAt());
    told.put("minuten", one.minutes());
    told.put("plaats", one.place());
    told.put("stand", Codes.of(one.status()));
    told.put("afgezegdDoor", one.cancelledBy());
    told.put("brief", one.letter());
    return told;
  }

  private static Map<String, Object> companion(final CompanionCard one) {
    final Map<String, Object> told = new LinkedHashMap<>();
    told.put("wie", Codes.of(one.relation()));
    told.put("magSchrijven", one.writes());
    told.put("totEnMet", one.endsOn());
    told.put("stand", Codes.of(one.standing()));
    return told;
  }

  private static Map<String, Object> request(final Request one) {
    final Map<String, Object> told = new LinkedHashMap<>();
    told.put("soort", Codes.of(one.kind()));
    told.put("tekst", one.text());
    told.put("gevraagd", one.askedAt());
    told.put("antwoord", one.answer());
    told.put("uitkomst", Codes.of(one.outcome()));
    told.put("beantwoord", one.answeredAt());
    return told;
  }

  private static Map<String, Object> look(final Look one) {
    final Map<String, Object> told = new LinkedHashMap<>();
    told.put("moment", one.at());
    told.put("wie", one.actorKind());
    told.put("rol", one.actorRole());
    told.put("wat", one.action());
    told.put("waarom", one.purpose());
    told.put("opGrondVan", one.basis());
    return told;
  }
}
