package nl.nabij.call;

import java.time.Instant;
import java.util.UUID;
import nl.nabij.access.Rejected;
import nl.nabij.access.Subject;

/** A room as it is kept. */
record RoomState(
    UUID id,
    UUID appointment,
    UUID youth,
    UUID organisation,
    byte[] codeSealed,
    Instant startsAt,
    Instant opensAt,
    Instant closesAt,
    Instant endedAt) {

  boolean overAt(final Instant now) {
    return endedAt != null || !now.isBefore(closesAt);
  }

  /** Throws Rejected GONE {@code call-over}. */
  void refuseWhenOver(final Instant now) {
    if (overAt(now)) {
      throw new Rejected(Rejected.Kind.GONE, "call-over");
    }
  }

  /** Throws Rejected CONFLICT {@code call-early}, or GONE {@code call-over}. */
  void refuseOutsideWindow(final Instant now) {
    refuseWhenOver(now);
    if (now.isBefore(opensAt)) {
      throw new Rejected(Rejected.Kind.CONFLICT, "call-early");
    }
  }

  /** Until when somebody who has not been seen leaving can have been there. */
  Instant lastMoment(final Instant now) {
    final Instant end = endedAt != null ? endedAt : closesAt;
    return now.isBefore(end) ? now : end;
  }

  Subject subject() {
    return Subject.of("room", id, organisation, youth);
  }
}
