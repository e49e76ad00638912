package nl.nabij.letter;

import java.util.List;

/**
 * Facts under a heading, for paper.
 *
 * @param heading in Dutch
 */
public record PaperSection(String heading, List<Fact> facts) {

  public PaperSection {
    facts = List.copyOf(facts);
  }

  /**
   * A fact.
   *
   * @param label what it is, in Dutch; may be empty
   */
  public record Fact(String label, String text) {}
}
