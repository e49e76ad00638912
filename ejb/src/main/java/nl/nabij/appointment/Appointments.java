package nl.nabij.appointment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DutchTime;
import nl.nabij.call.Calls;
import nl.nabij.call.Room;
import nl.nabij.conversation.Conversations;
import nl.nabij.letter.LetterWish;
import nl.nabij.letter.Letters;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** Appointments: planned, answered, kept or missed. */
@Stateless
public class Appointments {

  private static final int PERIOD_DAYS_AT_MOST = 62;
  private static final int REASON_BOUND = 500;

  private AppointmentTable appointments;
  private AppointmentCards cards;
  private Access access;
  private Directory directory;
  private Vault vault;
  private Calls calls;
  private Letters letters;
  private Conversations conversations;
  private Clock clock;

  /** For the container. */
  public Appointments() {}

  @Inject
  Appointments(
      final AppointmentTable appointments,
      final AppointmentCards cards,
      final Access access,
      final Directory directory,
      final Vault vault,
      final Calls calls,
      final Letters letters,
      final Conversations conversations,
      final Clock clock) {
    this.appointments = appointments;
    this.cards = cards;
    this.access = access;
    this.directory = directory;
    this.vault = vault;
    this.calls = calls;
    this.letters = letters;
    this.conversations = conversations;
    this.clock = clock;
  }

  /**
   * Plans: room for video, letter when asked, typed message in the chat. The same id again answers
   * the first. The start is not in the past and at most a year ahead; 5 to 240 minutes; the place
   * has at most 200 characters.
   *
   * @throws Rejected INVALID with the field that does not fit; CONFLICT {@code double-booked} when
   *     the consultant has another appointment then, {@code appointment-id-taken} when the id
   *     carries another appointment
   */
  public Appointment plan(final Staff staff, final UUID youth, final NewAppointment asked) {
    final UUID organisation = directory.organisationOf(youth);
    access.enter(
        staff, Action.PLAN_APPOINTMENT, Subject.of("appointment", asked.id(), organisation, youth));
    final NewAppointment wish = asked.toTheSecond();
    final var there = appointments.find(wish.id());
    if (there.isPresent()) {
      return again(there.get(), wish, youth, staff);
    }
    final Instant now = clock.instant();
    AppointmentState.check(wish, now);
    final AppointmentState fresh =
        new AppointmentState(
            wish.id(),
            youth,
            organisation,
            staff.id(),
            wish.kind(),
            wish.startsAt(),
            wish.minutes(),
            sealed(youth, "place:" + wish.id(), wish.place()),
            Status.PLANNED,
            null,
            null,
            null);
    if (!appointments.plan(fresh, now)) {
      return again(appointments.find(wish.id()).orElseThrow(), wish, youth, staff);
    }
    final Appointment planned = furnish(staff, fresh, wish);
    conversations.announce(
        staff,
        youth,
        messageId("planned", wish.id()),
        "appointment",
        wish.id(),
        ChatText.planned(planned.kind(), planned.startsAt(), planned.place()));
    return planned;
  }

  /**
   * Cancels, by the youth («ik kan niet») or by staff; never a no-show. Cancelling again answers
   * the first. {@code reason} may be null, at most 500 characters. Throws Rejected CONFLICT {@code
   * begun} once it is over or begun.
   */
  public Appointment cancel(final Actor actor, final UUID appointment, final String reason) {
    final AppointmentState found =
        appointments.lock(appointment).orElseThrow(() -> new NotFound("appointment"));
    access.enter(actor, Action.CANCEL_APPOINTMENT, found.subject());
    if (found.status() == Status.CANCELLED) {
      return cards.of(found);
    }
    if (reason != null && reason.length() > REASON_BOUND) {
      throw new Rejected(Rejected.Kind.INVALID, "reason");
    }
    found.refuseToCancel(clock.instant());
    final boolean youth = actor instanceof Youth;
    final String by = youth ? "youth" : "staff";
    appointments.cancel(
        appointment, by, sealed(found.youth(), "reason:" + appointment, reason), clock.instant());
    if (found.room() != null) {
      calls.withdraw(found.room());
    }
    conversations.announce(
        actor,
        found.youth(),
        messageId("cancelled", appointment),
        "cancelled",
        appointment,
        youth
            ? ChatText.cancelledByYouth(found.startsAt())
            : ChatText.cancelledByStaff(found.startsAt()));
    return cards.of(found.standing(Status.CANCELLED, by));
  }

  /**
   * Records that an appointment was held or missed, or corrects that. Throws Rejected CONFLICT
   * {@code appointment-ahead} before it begins, {@code appointment-cancelled}.
   */
  public Appointment record(final Actor actor, final UUID appointment, final boolean held) {
    final AppointmentState found =
        appointments.lock(appointment).orElseThrow(() -> new NotFound("appointment"));
    access.enter(actor, Action.RECORD_ATTENDANCE, found.subject());
    found.refuseToRecord(clock.instant());
    final Status result = held ? Status.HELD : Status.MISSED;
    appointments.record(appointment, result, clock.instant());
    return cards.of(found.standing(result, null));
  }

  /** One appointment; throws NotFound. */
  public Appointment appointment(final Actor actor, final UUID appointment) {
    final AppointmentState found =
        appointments.find(appointment).orElseThrow(() -> new NotFound("appointment"));
    access.enter(actor, Action.SEE_APPOINTMENTS, found.subject());
    return cards.of(found);
  }

  /** Appointments of one youth, newest first, at most 50. */
  public List<Appointment> ofYouth(final Actor actor, final UUID youth) {
    access.enter(
        actor, Action.SEE_APPOINTMENTS, Subject.dossier(directory.organisationOf(youth), youth));
    return cards.of(appointments.ofYouth(youth));
  }

  /**
   * Appointments of this member of staff with youths they are tied to now, in a period of at most
   * 62 days (Europe/Amsterdam, both days included), first one first. Throws Rejected INVALID {@code
   * period}.
   */
  public List<Appointment> ofStaff(final Staff staff, final LocalDate from, final LocalDate to) {
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= PERIOD_DAYS_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "period");
    }
    final List<AppointmentState> found =
        appointments.ofStaff(
            staff.id(),
            access.dossiersOf(staff),
            DutchTime.startOf(from),
            DutchTime.startOf(to.plusDays(1)));
    access.enter(
        staff,
        Action.SEE_APPOINTMENTS,
        Subject.list(
            "agenda",
            staff.organisation(),
            found.stream().map(AppointmentState::youth).distinct().toList()));
    return cards.of(found);
  }

  /** The next planned appointment of each youth, for a list that was entered already. */
  @Unguarded("part of a list of youths, which has been decided and logged")
  public Map<UUID, Instant> nextOf(final List<UUID> youths) {
    return appointments.nextOf(youths, clock.instant());
  }

  /**
   * Gives what is planned from a moment on to another member of staff, as far as they have time for
   * it; the rest stays with the first.
   */
  @Unguarded("part of a handover, which was entered when it was made")
  public void passOn(final UUID youth, final UUID from, final UUID to, final Instant since) {
    appointments.passOn(youth, from, to, since);
  }

  /** When each youth was last met, for a list that was entered already. */
  @Unguarded("part of a list of youths, which has been decided and logged")
  public Map<UUID, Instant> lastHeldOf(final List<UUID> youths) {
    return appointments.lastHeldOf(youths);
  }

  /** Gives it the room and the letter that it needs. */
  private Appointment furnish(
      final Staff staff, final AppointmentState fresh, final NewAppointment wish) {
    final Room room =
        wish.kind() == Kind.VIDEO
            ? calls.makeRoom(
                staff,
                fresh.youth(),
                fresh.organisation(),
                fresh.id(),
                fresh.startsAt(),
                fresh.minutes())
            : null;
    final UUID letter =
        wish.letter()
            ? letters.write(
                staff,
                new LetterWish(
                    fresh.id(),
                    fresh.youth(),
                    fresh.organisation(),
                    fresh.staff(),
                    wish.kind().name().toLowerCase(Locale.ROOT),
                    fresh.startsAt(),
                    fresh.minutes(),
                    wish.place(),
                    room == null ? null : room.joinCode()))
            : null;
    if (room == null && letter == null) {
      return cards.fresh(fresh, null);
    }
    final UUID roomId = room == null ? null : room.room();
    appointments.furnish(fresh.id(), roomId, letter);
    return cards.fresh(fresh.furnished(roomId, letter), room == null ? null : room.joinCode());
  }

  private Appointment again(
      final AppointmentState there,
      final NewAppointment wish,
      final UUID youth,
      final Staff staff) {
    if (!there.sameAs(wish, youth, staff.id())) {
      throw new Rejected(Rejected.Kind.CONFLICT, "appointment-id-taken");
    }
    return cards.of(there);
  }

  private byte[] sealed(final UUID youth, final String context, final String text) {
    return text == null || text.isBlank() ? null : vault.sealText(youth, context, text.strip());
  }

  private static UUID messageId(final String what, final UUID appointment) {
    return UUID.nameUUIDFromBytes((what + ":" + appointment).getBytes(StandardCharsets.US_ASCII));
  }
}
