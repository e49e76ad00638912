package nl.nabij.search;

import java.util.ArrayList;
import java.util.List;

/** A line of a text with what was asked, and the parts that fit. */
record Excerpt(String text, List<Mark> marks) {

  static final int LONGEST = 160;
  private static final int BEFORE = 50;
  private static final String DOTS = "…";

  /**
   * Empty marks when a word of the question begins no word of the text: then it does not fit.
   *
   * @param asked folded words, each a word or the beginning of one
   */
  static Excerpt of(final String text, final List<String> asked) {
    final List<Words.Word> words = Words.in(text);
    final List<Words.Word> fitting =
        words.stream().filter(word -> asked.stream().anyMatch(word.folded()::startsWith)).toList();
    final boolean all =
        asked.stream()
            .allMatch(one -> fitting.stream().anyMatch(word -> word.folded().startsWith(one)));
    return all ? cut(text, fitting) : new Excerpt("", List.of());
  }

  boolean fits() {
    return !marks.isEmpty();
  }

  private static Excerpt cut(final String text, final List<Words.Word> fitting) {
    int from = Math.max(0, fitting.get(0).from() - BEFORE);
    if (from > 0) {
      from = text.indexOf(' ', from) < fitting.get(0).from() ? wordAfter(text, from) : from;
    }
    int to = Math.min(text.length(), from + LONGEST);
    from = whole(text, from);
    to = whole(text, to);
    final String before = from > 0 ? DOTS : "";
    final int shift = before.length() - from;
    final List<Mark> marks = new ArrayList<>();
    for (final Words.Word word : fitting) {
      if (word.from() >= from && word.from() < to) {
        marks.add(new Mark(word.from() + shift, Math.min(word.to(), to) + shift));
      }
    }
    final String line =
        before + text.substring(from, to).replace('\n', ' ') + (to < text.length() ? DOTS : "");
    return new Excerpt(line, marks);
  }

  /** Behind the space that comes next: an excerpt begins with a word. */
  private static int wordAfter(final String text, final int from) {
    return text.indexOf(' ', from) + 1;
  }

  /** Not in the middle of a character that takes two units. */
  private static int whole(final String text, final int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
