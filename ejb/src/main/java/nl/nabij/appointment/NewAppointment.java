package nl.nabij.appointment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An appointment to plan; {@code minutes} 5 to 240; {@code place} at most 200 characters. */
public record NewAppointment(
    UUID id, Kind kind, Instant startsAt, int minutes, String place, boolean letter) {

  /** The same, starting at a whole second: nobody comes at a fraction of one. */
  NewAppointment toTheSecond() {
    return startsAt == null
        ? this
        : new NewAppointment(
            id, kind, startsAt.truncatedTo(ChronoUnit.SECONDS), minutes, place, letter);
  }
}
