package nl.nabij.web.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.access.Staff;
import nl.nabij.appointment.Appointments;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.InboxRow;
import nl.nabij.glass.BreakGlass;
import nl.nabij.glass.Broken;
import nl.nabij.guidance.Cases;
import nl.nabij.guidance.TeamRow;
import nl.nabij.people.Directory;
import nl.nabij.people.StaffCard;
import nl.nabij.reachability.Often;
import nl.nabij.reachability.Reachability;
import nl.nabij.web.Codes;
import nl.nabij.web.glass.GlassView;

/** Puts a team together for its coordinator: one transaction, one question to each room. */
@Stateless
public class Team {
  private static final int SHOWN_AT_MOST = 200;

  /** Who waits longest first; then who is silent longest. */
  private static final Comparator<TeamView.Person> PRESSING =
      Comparator.comparing(
              TeamView.Person::waitingSince, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(TeamView.Person::silentDays, Comparator.reverseOrder())
          .thenComparing(TeamView.Person::youth);

  @Inject Cases cases;
  @Inject Conversations conversations;
  @Inject Appointments appointments;
  @Inject Reachability reachability;
  @Inject Directory directory;
  @Inject BreakGlass glass;
  @Inject Clock clock;

  /** The team of a coordinator. */
  public TeamView of(final Staff coordinator) {
    final List<TeamView.Person> all = states(coordinator, cases.team(coordinator));
    final List<TeamView.Person> pressing =
        all.stream()
            .filter(one -> one.waitingSince() != null || one.silentBeyond())
            .sorted(PRESSING)
            .toList();
    final List<TeamView.Person> shown = pressing.stream().limit(SHOWN_AT_MOST).toList();
    final Map<UUID, String> names =
        cases.namesInTeam(coordinator, shown.stream().map(TeamView.Person::youth).toList());
    return new TeamView(
        directory.team(coordinator).stream().map(card -> colleague(card, all)).toList(),
        shown.stream().map(one -> named(one, names.getOrDefault(one.youth(), ""))).toList(),
        pressing.size() - shown.size(),
        broken(coordinator, all));
  }

  private List<GlassView> broken(final Staff coordinator, final List<TeamView.Person> all) {
    final List<Broken> found = glass.among(all.stream().map(TeamView.Person::youth).toList());
    if (found.isEmpty()) {
      return List.of();
    }
    final Map<UUID, String> names =
        cases.namesInTeam(coordinator, found.stream().map(Broken::youth).distinct().toList());
    return found.stream().map(one -> GlassView.of(one, names.get(one.youth()))).toList();
  }

  private List<TeamView.Person> states(final Staff coordinator, final List<TeamRow> rows) {
    final List<UUID> youths = rows.stream().map(TeamRow::youth).toList();
    final Map<UUID, InboxRow> threads =
        conversations.team(coordinator, youths).stream()
            .collect(Collectors.toMap(InboxRow::youth, Function.identity()));
    final Map<UUID, Instant> met = appointments.lastHeldOf(youths);
    final Map<UUID, Often> often = reachability.today(coordinator, youths);
    final LocalDate today = DutchTime.today(clock);
    final List<TeamView.Person> states = new ArrayList<>(rows.size());
    for (final TeamRow row : rows) {
      final InboxRow thread = threads.get(row.youth());
      final Silence silence =
          Silence.of(
              thread == null ? null : thread.lastYouthAt(),
              met.get(row.youth()),
              row.openedOn(),
              often.get(row.youth()),
              today);
      states.add(
          new TeamView.Person(
              row.youth(),
              row.caseId(),
              null,
              row.owner(),
              Codes.of(row.phase()),
              thread == null ? null : thread.waitingSince(),
              silence.days(),
              silence.beyond()));
    }
    return states;
  }

  private static TeamView.Colleague colleague(
      final StaffCard card, final List<TeamView.Person> all) {
    final List<TeamView.Person> own =
        all.stream().filter(one -> one.owner().equals(card.id())).toList();
    return new TeamView.Colleague(
        card.id(),
        card.name(),
        own.size(),
        (int) own.stream().filter(one -> one.waitingSince() != null).count(),
        (int) own.stream().filter(TeamView.Person::silentBeyond).count(),
        own.stream()
            .map(TeamView.Person::waitingSince)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null));
  }

  private static TeamView.Person named(final TeamView.Person one, final String name) {
    return new TeamView.Person(
        one.youth(),
        one.caseId(),
        name,
        one.owner(),
        one.phase(),
        one.waitingSince(),
        one.silentDays(),
        one.silentBeyond());
  }
}
