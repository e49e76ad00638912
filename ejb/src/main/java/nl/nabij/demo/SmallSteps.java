package nl.nabij.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.calendar.DutchTime;

/** What a youth of the showcase agreed at the begin: one step done in days, one still to come. */
final class SmallSteps {

  private SmallSteps() {}

  static List<Act> of(
      final Instant begun, final LocalDate today, final Hours hours, final Chance chance) {
    final Instant at = begun.plusSeconds(600);
    final LocalDate day = DutchTime.dayOf(begun);
    final LocalDate later = day.plusDays(21);
    final UUID papers = chance.id();
    return List.of(
        new Act.Agree(at, papers, "Mijn diploma of laatste rapport zoeken", day.plusDays(7)),
        new Act.Agree(
            at.plusSeconds(60),
            chance.id(),
            "Opschrijven wat ik leuk vind om te doen",
            later.isAfter(today) ? later : today.plusDays(5)),
        new Act.Tick(hours.awake(begun.plus(Duration.ofDays(1)), chance), papers));
  }
}
