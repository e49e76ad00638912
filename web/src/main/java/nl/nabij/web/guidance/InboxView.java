package nl.nabij.web.guidance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The caseload of a consultant with the state of each conversation. */
public record InboxView(List<Person> people) {

  /**
   * A youth in the inbox.
   *
   * @param waitingSince the first message of the youth that nobody answered, or null
   * @param lastFrom {@code youth}, {@code staff} or {@code house}, or null when nothing was said
   * @param lastContactAt when staff last wrote
   * @param silentDays whole days since anybody wrote, or null when nobody ever did
   */
  public record Person(
      UUID youth,
      UUID thread,
      String name,
      String phase,
      Instant waitingSince,
      long unread,
      Instant lastMessageAt,
      String lastFrom,
      Instant lastContactAt,
      Long silentDays,
      Instant nextAppointmentAt) {}
}
