package nl.nabij.web.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.absence.Absences;
import nl.nabij.access.Staff;
import nl.nabij.appointment.Appointments;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.InboxRow;
import nl.nabij.glass.BreakGlass;
import nl.nabij.guidance.CaseloadRow;
import nl.nabij.guidance.Cases;
import nl.nabij.guidance.Phase;
import nl.nabij.network.Companions;
import nl.nabij.reachability.Often;
import nl.nabij.reachability.Reachability;
import nl.nabij.web.Codes;
import nl.nabij.web.glass.GlassView;

/** Puts the inbox of a consultant together: one transaction, one question to each room. */
@Stateless
public class Inbox {
  /** A worry before all; then who waits longest; then whoever spoke last. */
  static final Comparator<InboxView.Person> WAITING_FIRST =
      Comparator.comparing(
              InboxView.Person::worrySince, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              InboxView.Person::waitingSince, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              InboxView.Person::lastMessageAt, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(InboxView.Person::name);

  private static final InboxRow NO_THREAD =
      new InboxRow(null, null, 0, 0, null, null, null, null, null);

  @Inject Cases cases;
  @Inject Conversations conversations;
  @Inject Appointments appointments;
  @Inject Reachability reachability;
  @Inject Absences absences;
  @Inject Companions companions;
  @Inject BreakGlass glass;
  @Inject Clock clock;

  /** The youths of a consultant, at most 200. */
  public InboxView of(final Staff staff) {
    final List<CaseloadRow> caseload = cases.caseload(staff);
    final List<UUID> youths = caseload.stream().map(CaseloadRow::youth).toList();
    final Map<UUID, InboxRow> threads =
        conversations.inbox(staff, youths).stream()
            .collect(Collectors.toMap(InboxRow::youth, Function.identity()));
    final Contact contact =
        new Contact(
            threads,
            appointments.nextOf(youths),
            appointments.lastHeldOf(youths),
            reachability.today(staff, youths),
            absences.worriesAmong(youths),
            companions.unread(staff, youths),
            DutchTime.today(clock));
    final Map<UUID, String> names =
        caseload.stream().collect(Collectors.toMap(CaseloadRow::youth, CaseloadRow::name));
    return new InboxView(
        caseload.stream().map(row -> person(row, contact)).sorted(WAITING_FIRST).toList(),
        glass.among(youths).stream()
            .map(one -> GlassView.of(one, names.get(one.youth())))
            .toList());
  }

  /** What is known of the contact with each youth, by youth. */
  private record Contact(
      Map<UUID, InboxRow> threads,
      Map<UUID, Instant> next,
      Map<UUID, Instant> met,
      Map<UUID, Often> often,
      Map<UUID, Instant> worries,
      Map<UUID, Long> beside,
      LocalDate today) {}

  private static InboxView.Person person(final CaseloadRow row, final Contact contact) {
    final UUID youth = row.youth();
    final InboxRow thread = contact.threads().getOrDefault(youth, NO_THREAD);
    final Often often = contact.often().get(youth);
    final Silence silence =
        Silence.of(
            thread.lastYouthAt(), contact.met().get(youth), row.openedOn(), often, contact.today());
    return new InboxView.Person(
        youth,
        thread.thread(),
        row.name(),
        Codes.of(row.phase()),
        thread.waitingSince(),
        thread.unread() + contact.beside().getOrDefault(youth, 0L),
        thread.lastAt(),
        thread.lastFrom(),
        thread.lastStaffAt(),
        thread.lastYouthAt(),
        silence.days(),
        silence.beyond() && row.phase() != Phase.ENDED,
        Codes.of(often),
        contact.next().get(youth),
        contact.worries().get(youth));
  }
}
