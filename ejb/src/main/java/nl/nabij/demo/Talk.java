package nl.nabij.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nl.nabij.calendar.DutchTime;

/** Lets two people say a dialogue at the pace at which people answer, up to now. */
final class Talk {

  /** Nothing is said so close to now that it could still be on its way. */
  private static final Duration BEFORE_NOW = Duration.ofMinutes(4);

  private final Hours hours;
  private final Chance chance;
  private final Wording wording;
  private final List<Act> acts;
  private final Instant latest;
  private Instant end;
  private boolean youthSpokeLast;

  Talk(
      final Hours hours,
      final Chance chance,
      final Wording wording,
      final List<Act> acts,
      final Instant now) {
    this.hours = hours;
    this.chance = chance;
    this.wording = wording;
    this.acts = acts;
    this.latest = now.minus(BEFORE_NOW);
    this.end = Instant.EPOCH;
  }

  /** Whether anything was said. */
  boolean begun() {
    return end.isAfter(Instant.EPOCH);
  }

  /** When the last word was said. */
  Instant end() {
    return end;
  }

  /** Says a dialogue from {@code start} on, or after what was said before. */
  void say(final Dialogue dialogue, final Instant start, final boolean closely) {
    final List<String> texts = wording.of(dialogue);
    Instant at = start.isAfter(end) ? start : end.plusSeconds(3_600);
    Boolean last = null;
    boolean looked = false;
    for (int i = 0; i < texts.size(); i++) {
      final Dialogue.Line line = dialogue.lines().get(i);
      at = next(at, line, last);
      if (at.isAfter(latest)) {
        break;
      }
      if (closely && !line.youth() && Boolean.TRUE.equals(last) && !looked) {
        looked = true;
        seenByStaff(at.minusSeconds(chance.between(40, 120)));
      }
      acts.add(new Act.Say(at, line.youth(), chance.id(), texts.get(i)));
      last = line.youth();
      youthSpokeLast = line.youth();
      end = at;
    }
    if (closely && !youthSpokeLast) {
      seenByYouth(end.plusSeconds(chance.between(30, 900)));
    }
  }

  /** Rounds off: after the last word of a youth the consultant says a last one. */
  void roundOff() {
    if (!youthSpokeLast) {
      return;
    }
    final Instant at = hours.atWork(end.plusSeconds(chance.between(300, 5_400)), chance);
    if (at.isAfter(latest)) {
      return;
    }
    acts.add(new Act.Say(at, false, chance.id(), wording.closing()));
    youthSpokeLast = false;
    end = at;
  }

  /** A question of the youth, not answered yet. */
  void ask(final Dialogue question, final Instant at) {
    final List<String> texts = wording.of(question);
    for (int i = 0; i < texts.size(); i++) {
      end = at.plusSeconds(70L * i);
      acts.add(new Act.Say(end, true, chance.id(), texts.get(i)));
    }
    youthSpokeLast = true;
  }

  void seenByStaff(final Instant at) {
    if (at.isBefore(latest)) {
      acts.add(new Act.Look(at));
      acts.add(new Act.Read(at.plusSeconds(5), false));
    }
  }

  void seenByYouth(final Instant at) {
    if (at.isBefore(latest)) {
      acts.add(new Act.Read(at, true));
    }
  }

  private Instant next(final Instant before, final Dialogue.Line line, final Boolean last) {
    Instant at = before;
    if (line.days() > 0) {
      at =
          Hours.at(
              DutchTime.dayOf(before).plusDays(line.days()),
              LocalTime.of(9, 5).plusSeconds(chance.between(0, 25_000)));
    } else if (last != null && last == line.youth()) {
      at = before.plusSeconds(chance.between(25, 150));
    } else if (last != null) {
      final boolean soon = chance.in100(65);
      at = before.plusSeconds(soon ? chance.between(50, 1_200) : chance.between(1_200, 14_000));
    }
    return line.youth() ? hours.awake(at, chance) : hours.atWork(at, chance);
  }
}
