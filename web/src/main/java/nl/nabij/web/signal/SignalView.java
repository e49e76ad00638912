package nl.nabij.web.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A signal with the names that the officer may see.
 *
 * @param kind the code of the rule; its sentence is in the texts of the page
 * @param threshold from how many on it stands out
 * @param margin of the rule: days, or minutes in which a search is followed
 * @param actor missing when it is about all who looked
 * @param dossier missing when it is about several
 * @param minutes within how many minutes; 0 for the whole day
 * @param times on how many entries it rests
 * @param entries the newest of them, at most 100
 * @param grown whether it grew after it was judged
 * @param own whether it is about the officer who asks: somebody else judges
 * @param judgements newest first
 */
public record SignalView(
    UUID id,
    String kind,
    int threshold,
    int margin,
    Person actor,
    Person dossier,
    LocalDate day,
    int measured,
    int minutes,
    int times,
    List<UUID> entries,
    Instant first,
    Instant last,
    boolean grown,
    boolean own,
    List<JudgementView> judgements) {

  /** Somebody; the name is missing when nobody knows it any more. */
  public record Person(UUID id, String name) {}

  /** What somebody thought of it, when, and with which note, if any. */
  public record JudgementView(String by, Instant at, String verdict, String note) {}

  /**
   * What is to be judged, newest first, at most 200; how many there are; and what was judged last.
   */
  public record Overview(List<SignalView> open, long waiting, List<SignalView> judged) {}
}
