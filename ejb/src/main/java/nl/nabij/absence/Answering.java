package nl.nabij.absence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Basis;
import nl.nabij.access.House;
import nl.nabij.access.Tie;
import nl.nabij.calendar.DutchTime;
import nl.nabij.calendar.WorkingDays;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.YouthWrote;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;

/** Gives an automatic answer, and tells who stands in, each in a transaction of its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Answering {

  private static final String TASK = "absence";

  private final AbsenceTable table;
  private final Access access;
  private final Directory directory;
  private final Conversations conversations;
  private final WorkingDays workingDays;
  private final Clock clock;

  @Inject
  Answering(
      final AbsenceTable table,
      final Access access,
      final Directory directory,
      final Conversations conversations,
      final WorkingDays workingDays,
      final Clock clock) {
    this.table = table;
    this.access = access;
    this.directory = directory;
    this.conversations = conversations;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Whether anybody of the organisation is away or has office hours. */
  boolean mayBeNeeded(final UUID organisation) {
    return table.anythingToSay(organisation, clock.instant());
  }

  /** Answers a youth to whom nobody can answer now; at most once an absence, and once a day. */
  void answer(final YouthWrote wrote) {
    final Instant now = clock.instant();
    final List<Tie> ties =
        access.tiesTo(wrote.youth()).stream().filter(tie -> tie.holdsAt(now)).toList();
    final Optional<UUID> owner =
        // During a handover the first of two owners is still the one who answers.
        ties.stream()
            .filter(tie -> tie.basis() == Basis.OWNER)
            .map(Tie::staff)
            .reduce((newer, older) -> older);
    if (owner.isEmpty()) {
      return;
    }
    final List<Absence> away =
        table.from(wrote.organisation(), now).stream().filter(one -> one.coversAt(now)).toList();
    final Optional<Absence> absence = of(owner.get(), away);
    final UUID reader =
        absence.isEmpty()
            ? owner.get()
            : ties.stream()
                .filter(tie -> tie.basis() == Basis.SUBSTITUTE)
                .map(Tie::staff)
                .filter(staff -> of(staff, away).isEmpty())
                .findFirst()
                .orElse(null);
    final UUID hoursOf = reader == null ? wrote.organisation() : reader;
    final Week week = new Week(table.hours(hoursOf, wrote.organisation()), workingDays);
    final boolean closed = week.isKnown() && !week.isOpen(now);
    if (absence.isEmpty() && !closed) {
      return;
    }
    final UUID occasion =
        occasion(
            wrote.youth(),
            absence.map(one -> one.id().toString()).orElse(DutchTime.dayOf(now).toString()));
    if (table.answered(occasion, wrote.youth(), now)) {
      final Organisation organisation = directory.organisation(wrote.organisation());
      say(
          wrote.organisation(),
          wrote.thread(),
          occasion,
          AwayText.answer(
              name(owner.get()),
              absence.orElse(null),
              reader == null || absence.isEmpty() ? null : name(reader),
              closed ? week.nextOpen(now).orElse(null) : null,
              organisation));
    }
  }

  /** Tells the youths of one absence who stands in; false when there is none to tell of. */
  boolean tellOne() {
    final Instant now = clock.instant();
    final Optional<AbsenceTable.Kept> kept = table.takeUntold(now);
    kept.ifPresent(one -> access.ownedBy(one.absence().staff()).forEach(youth -> tell(one, youth)));
    return kept.isPresent();
  }

  private void tell(final AbsenceTable.Kept kept, final UUID youth) {
    conversations.announce(
        new House(TASK, kept.organisation()),
        youth,
        occasion(youth, "tell:" + kept.absence().id()),
        "new-contact",
        kept.absence().id(),
        AwayText.standIn(
            name(kept.absence().staff()),
            name(kept.absence().substitute()),
            kept.absence().until()));
  }

  private void say(final UUID organisation, final UUID thread, final UUID id, final String text) {
    conversations.post(new House(TASK, organisation), thread, id, text);
  }

  private String name(final UUID staff) {
    return directory.staffNames(List.of(staff)).getOrDefault(staff, "je consulent");
  }

  private static Optional<Absence> of(final UUID staff, final List<Absence> away) {
    return away.stream().filter(one -> one.staff().equals(staff)).findFirst();
  }

  private static UUID occasion(final UUID youth, final String what) {
    return UUID.nameUUIDFromBytes(
        ("away:" + youth + ":" + what).getBytes(StandardCharsets.US_ASCII));
  }
}
