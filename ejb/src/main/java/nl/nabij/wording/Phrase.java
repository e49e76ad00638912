package nl.nabij.wording;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A text to begin with.
 *
 * @param shared whether it is of the whole organisation; else one's own
 * @param title to find a longer text by, or null
 * @param text may have placeholders, as {@code {voornaam}}
 * @param listedUntil the last day on which youths see it among the possibilities, or null when they
 *     do not
 */
public record Phrase(
    UUID id, boolean shared, Moment moment, String title, String text, LocalDate listedUntil) {

  @Override
  public String toString() {
    return "Phrase[" + id + "]";
  }
}
