package nl.nabij.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that stands out in the log.
 *
 * @param kind the code of the rule
 * @param threshold from how many on it stands out
 * @param margin of the rule: days, or minutes in which a search is followed
 * @param actor the member of staff, or null when it is about all who looked
 * @param dossier the one dossier that it is about, or null
 * @param day in the Netherlands; of a night the day on which it began
 * @param measured how many there were
 * @param minutes within how many minutes; 0 for the whole day
 * @param times on how many entries it rests
 * @param entries the newest of them, at most 100
 * @param first the moment of the first entry
 * @param last the moment of the last
 * @param grown whether it grew after it was judged
 * @param judgements newest first; empty before it was judged
 */
public record Signal(
    UUID id,
    String kind,
    int threshold,
    int margin,
    UUID actor,
    UUID dossier,
    LocalDate day,
    int measured,
    int minutes,
    int times,
    List<UUID> entries,
    Instant first,
    Instant last,
    boolean grown,
    List<Judgement> judgements) {

  Signal judged(final List<Judgement> by, final boolean grew) {
    return new Signal(
        id, kind, threshold, margin, actor, dossier, day, measured, minutes, times, entries, first,
        last, grew, by);
  }
}
