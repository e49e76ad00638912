package nl.nabij.web.guidance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.web.glass.GlassView;

/**
 * A team at a glance: numbers for each consultant, and the youths who wait or are silent longest,
 * at most 200. No word of what was written.
 *
 * @param more how many of those who wait or are silent are not in the list
 * @param glass who broke the glass of a dossier in the last seven days, without the reasons
 */
public record TeamView(
    List<Colleague> consultants, List<Person> people, int more, List<GlassView> glass) {

  /** A consultant and their caseload in numbers. */
  public record Colleague(
      UUID id, String name, int youths, int waiting, int silent, Instant waitingSince) {}

  /**
   * A youth who waits for an answer, or is silent beyond the agreement.
   *
   * @param caseId whose owner may be changed
   */
  public record Person(
      UUID youth,
      UUID caseId,
      String name,
      UUID owner,
      String phase,
      Instant waitingSince,
      long silentDays,
      boolean silentBeyond) {}
}
