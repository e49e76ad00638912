package nl.nabij.wording;

import java.util.UUID;

/**
 * A text to begin with.
 *
 * @param shared whether it is of the whole organisation; else one's own
 * @param title to find a longer text by, or null
 * @param text may have placeholders, as {@code {voornaam}}
 */
public record Phrase(UUID id, boolean shared, Moment moment, String title, String text) {

  @Override
  public String toString() {
    return "Phrase[" + id + "]";
  }
}
