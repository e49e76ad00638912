package nl.nabij.letter;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as lines that fit on paper, so that each can have its number. What the fonts lack is named:
 * a smile becomes «[grinning face]». Text that runs from right to left is put in the order in which
 * it is drawn, line by line (UAX #9); its letters are not joined.
 */
final class Lines {

  private static final List<Glyphs> FONTS = Press.glyphs();
  private static final String TAB = "    ";

  private final double widest;

  /**
   * @param widest how much fits on a line, in parts of the size of the letters
   */
  Lines(final double widest) {
    this.widest = widest;
  }

  /** A line in drawing order; {@code leftward} when it belongs at the right side. */
  record Line(String text, boolean leftward) {}

  /** Lines keep the breaks of the text; a word that is longer than a line is cut. */
  List<Line> of(final String text) {
    final List<Line> lines = new ArrayList<>();
    for (final String paragraph : printable(text).split("\n", -1)) {
      for (final String line : broken(paragraph)) {
        lines.add(drawn(line));
      }
    }
    return lines;
  }

  private List<String> broken(final String paragraph) {
    final List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double used = 0;
    for (final String word : paragraph.split("(?<= )")) {
      if (used > 0 && used + width(word.stripTrailing()) > widest) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder();
        used = 0;
      }
      for (int at = 0; at < word.length(); ) {
        final int character = word.codePointAt(at);
        if (used > 0 && character != ' ' && used + width(character) > widest) {
          lines.add(line.toString());
          line = new StringBuilder();
          used = 0;
        }
        line.appendCodePoint(character);
        used += width(character);
        at += Character.charCount(character);
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private static double width(final String text) {
    return text.codePoints().mapToDouble(Lines::width).sum();
  }

  private static double width(final int character) {
    return FONTS.stream()
        .filter(font -> font.has(character))
        .findFirst()
        .map(font -> font.width(character))
        .orElse(0.0);
  }

  private static String printable(final String text) {
    final StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(character -> shown.append(shown(character)));
    return shown.toString();
  }

  private static String shown(final int character) {
    if (character == '\n') {
      return "\n";
    } else if (character == '\t') {
      return TAB;
    } else if (steers(character)) {
      return "";
    } else if (FONTS.stream().anyMatch(font -> font.has(character))) {
      return Character.toString(character);
    }
    final String name = Character.getName(character);
    return "[" + (name == null ? "?" : name.toLowerCase(Locale.ROOT)) + "]";
  }

  /** Characters that are never drawn themselves: joiners, directions, variations, skin tones. */
  private static boolean steers(final int character) {
    return Character.getType(character) == Character.FORMAT
        || character >= 0xFE00 && character <= 0xFE0F
        || character >= 0x1F3FB && character <= 0x1F3FF;
  }

  private static Line drawn(final String line) {
    final char[] characters = line.toCharArray();
    if (!Bidi.requiresBidi(characters, 0, characters.length)) {
      return new Line(line, false);
    }
    final Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    final byte[] levels = new byte[bidi.getRunCount()];
    final String[] runs = new String[bidi.getRunCount()];
    for (int run = 0; run < runs.length; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
      final String part = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      runs[run] = levels[run] % 2 == 0 ? part : backwards(part);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return new Line(String.join("", runs), !bidi.baseIsLeftToRight());
  }

  private static String backwards(final String part) {
    final StringBuilder turned = new StringBuilder(part).reverse();
    for (int at = 0; at < turned.length(); at++) {
      final int pair = "()[]{}<>«»".indexOf(turned.charAt(at));
      if (pair >= 0) {
        turned.setCharAt(at, "()[]{}<>«»".charAt(pair ^ 1));
      }
    }
    return turned.toString();
  }
}
