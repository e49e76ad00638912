package nl.nabij.privacy;

import java.time.Period;

/**
 * Data of a kind that goes sooner than the dossier it belongs to.
 *
 * @param code as it stands in the log when some of it goes
 * @param what in plain Dutch
 * @param after from when the term runs, in plain Dutch
 * @param term ISO 8601, in days, months or years: {@code P90D}
 * @param atMost a longer term cannot be chosen; null when any can
 */
public record KeptKind(String code, String what, String after, String term, String atMost) {

  /** The term. */
  public Period period() {
    return Period.parse(term);
  }

  /** The term in Dutch words: {@code 90 dagen}. */
  public String inWords() {
    final Period period = period();
    final StringBuilder words = new StringBuilder();
    add(words, period.getYears(), "jaar", "jaar");
    add(words, period.getMonths(), "maand", "maanden");
    add(words, period.getDays(), "dag", "dagen");
    return words.toString();
  }

  KeptKind within(final String other) {
    return new KeptKind(code, what, after, other, atMost);
  }

  private static void add(
      final StringBuilder words, final int count, final String one, final String many) {
    if (count > 0) {
      words
          .append(words.isEmpty() ? "" : " en ")
          .append(count)
          .append(' ')
          .append(count == 1 ? one : many);
    }
  }
}
