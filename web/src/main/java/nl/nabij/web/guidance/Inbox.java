package nl.nabij.web.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.access.Staff;
import nl.nabij.appointment.Appointments;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.InboxRow;
import nl.nabij.guidance.CaseloadRow;
import nl.nabij.guidance.Cases;
import nl.nabij.web.Codes;

/** Puts the inbox of a consultant together: one transaction, one question to each room. */
@Stateless
public class Inbox {
  /** Who waits longest first; then whoever spoke last. */
  static final Comparator<InboxView.Person> WAITING_FIRST =
      Comparator.comparing(
              InboxView.Person::waitingSince, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              InboxView.Person::lastMessageAt, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(InboxView.Person::name);

  @Inject Cases cases;
  @Inject Conversations conversations;
  @Inject Appointments appointments;
  @Inject Clock clock;

  /** The youths of a consultant, at most 200. */
  public InboxView of(final Staff staff) {
    final List<CaseloadRow> caseload = cases.caseload(staff);
    final List<UUID> youths = caseload.stream().map(CaseloadRow::youth).toList();
    final Map<UUID, InboxRow> threads =
        conversations.inbox(staff, youths).stream()
            .collect(Collectors.toMap(InboxRow::youth, Function.identity()));
    final Map<UUID, Instant> next = appointments.nextOf(youths);
    return new InboxView(
        caseload.stream()
            .map(row -> person(row, threads.get(row.youth()), next.get(row.youth())))
            .sorted(WAITING_FIRST)
            .toList());
  }

  private InboxView.Person person(
      final CaseloadRow row, final InboxRow thread, final Instant nextAppointment) {
    if (thread == null) {
      return new InboxView.Person(
          row.youth(),
          null,
          row.name(),
          Codes.of(row.phase()),
          null,
          0,
          null,
          null,
          null,
          null,
          nextAppointment);
    }
    return new InboxView.Person(
        row.youth(),
        thread.thread(),
        row.name(),
        Codes.of(row.phase()),
        thread.waitingSince(),
        thread.unread(),
        thread.lastAt(),
        thread.lastFrom(),
        thread.lastStaffAt(),
        thread.lastAt() == null ? null : ChronoUnit.DAYS.between(thread.lastAt(), clock.instant()),
        nextAppointment);
  }
}
