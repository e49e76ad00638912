package nl.nabij.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.nabij.access.Rejected;
import nl.nabij.access.Subject;

/** An appointment as it is kept. */
record AppointmentState(
    UUID id,
    UUID youth,
    UUID organisation,
    UUID staff,
    Kind kind,
    Instant startsAt,
    int minutes,
    byte[] placeSealed,
    Status status,
    UUID room,
    UUID letter,
    String cancelledBy) {

  static final Duration AHEAD = Duration.ofDays(366);
  static final int MINUTES_AT_LEAST = 5;
  static final int MINUTES_AT_MOST = 240;
  static final int PLACE_BOUND = 200;

  /** Throws Rejected INVALID with the name of the field that does not fit. */
  static void check(final NewAppointment wish, final Instant now) {
    require(wish.id() != null, "id");
    require(wish.kind() != null, "kind");
    require(wish.minutes() >= MINUTES_AT_LEAST && wish.minutes() <= MINUTES_AT_MOST, "minutes");
    require(
        wish.startsAt() != null
            && !wish.startsAt().isBefore(now)
            && !wish.startsAt().isAfter(now.plus(AHEAD)),
        "starts-at");
    require(
        wish.place() == null
            || (wish.place().length() <= PLACE_BOUND
                && wish.place().codePoints().noneMatch(AppointmentState::unprintable)),
        "place");
  }

  Instant endsAt() {
    return startsAt.plus(Duration.ofMinutes(minutes));
  }

  boolean sameAs(final NewAppointment wish, final UUID withYouth, final UUID by) {
    return youth.equals(withYouth)
        && staff.equals(by)
        && kind == wish.kind()
        && startsAt.equals(wish.startsAt())
        && minutes == wish.minutes();
  }

  /** Throws Rejected CONFLICT {@code begun} once it has begun or has a result. */
  void refuseToCancel(final Instant now) {
    if (status != Status.PLANNED || !now.isBefore(startsAt)) {
      throw new Rejected(Rejected.Kind.CONFLICT, "begun");
    }
  }

  /** Throws Rejected CONFLICT {@code appointment-cancelled} or {@code appointment-ahead}. */
  void refuseToRecord(final Instant now) {
    if (status == Status.CANCELLED) {
      throw new Rejected(Rejected.Kind.CONFLICT, "appointment-cancelled");
    }
    if (now.isBefore(startsAt)) {
      throw new Rejected(Rejected.Kind.CONFLICT, "appointment-ahead");
    }
  }

  AppointmentState furnished(final UUID withRoom, final UUID withLetter) {
    return new AppointmentState(
        id,
        youth,
        organisation,
        staff,
        kind,
        startsAt,
        minutes,
        placeSealed,
        status,
        withRoom,
        withLetter,
        cancelledBy);
  }

  AppointmentState standing(final Status now, final String by) {
    return new AppointmentState(
        id,
        youth,
        organisation,
        staff,
        kind,
        startsAt,
        minutes,
        placeSealed,
        now,
        room,
        letter,
        by);
  }

  Subject subject() {
    return Subject.of("appointment", id, organisation, youth);
  }

  private static boolean unprintable(final int character) {
    final int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }

  private static void require(final boolean right, final String field) {
    if (!right) {
      throw new Rejected(Rejected.Kind.INVALID, field);
    }
  }
}
