package nl.nabij.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.calendar.DutchTime;
import nl.nabij.wording.Moment;
import nl.nabij.wording.Phrase;
import nl.nabij.wording.Phrases;

/** What an invented municipality has to offer its youths. */
@Dependent
class Offers {

  private record Offer(String title, String text, int days) {}

  private static final List<Offer> ALL =
      List.of(
          new Offer(
              "Open dag op het mbo",
              "Kijk rond, praat met studenten en doe mee met een les. Je hoeft je niet op te geven."
                  + "\nKom je liever met iemand samen? Zeg het, dan gaat je consulent mee.",
              40),
          new Offer(
              "Proefdag bij een bedrijf",
              "Eén dag meelopen om te zien of het werk bij je past. Er zijn plekken in de zorg, de"
                  + " techniek en de horeca.\nJe reis betalen wij.",
              120),
          new Offer(
              "Hulp als je schulden hebt",
              "Je praat rustig met iemand die vaker helpt. Het gesprek kost niets. Je beslist zelf"
                  + " wat er daarna gebeurt.",
              300));

  private final Phrases phrases;
  private final Clock clock;

  @Inject
  Offers(final Phrases phrases, final Clock clock) {
    this.phrases = phrases;
    this.clock = clock;
  }

  /** Puts them among the texts of the municipality; again changes nothing but their last days. */
  @Transactional
  void put(final Team team) {
    if (team.coordinator() == null) {
      return;
    }
    final LocalDate today = DutchTime.today(clock);
    for (final Offer offer : ALL) {
      final String name = "offer:" + team.organisation() + ":" + offer.title();
      phrases.keep(
          team.coordinator(),
          new Phrase(
              UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
              true,
              Moment.INFORMATION,
              offer.title(),
              offer.text(),
              today.plusDays(offer.days())));
    }
  }
}
