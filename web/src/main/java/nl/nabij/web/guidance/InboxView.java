package nl.nabij.web.guidance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.web.glass.GlassView;

/**
 * The caseload of a consultant with the state of each conversation.
 *
 * @param glass who broke the glass of a dossier among them in the last seven days
 */
public record InboxView(List<Person> people, List<GlassView> glass) {

  /**
   * A youth in the inbox.
   *
   * @param waitingSince the first message of the youth that nobody answered, or null
   * @param lastFrom {@code youth}, {@code staff} or {@code house}, or null when nothing was said
   * @param lastContactAt when staff last wrote
   * @param lastYouthAt when the youth last wrote
   * @param silentDays whole days without a sign of the youth: a message, or an appointment held
   * @param silentBeyond whether that is longer than was agreed
   * @param worrySince a message held words that make people worry, and nobody has seen it yet
   * @param often how often contact was agreed, or is usual
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
      Instant lastYouthAt,
      long silentDays,
      boolean silentBeyond,
      String often,
      Instant nextAppointmentAt,
      Instant worrySince) {}
}
