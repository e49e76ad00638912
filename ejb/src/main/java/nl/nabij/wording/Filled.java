package nl.nabij.wording;

import java.util.List;
import java.util.UUID;

/**
 * A text filled in for one youth.
 *
 * @param open the placeholders for which nothing is known; they still stand in the text, in braces
 */
public record Filled(UUID youth, String text, List<String> open) {

  @Override
  public String toString() {
    return "Filled[" + youth + "]";
  }
}
