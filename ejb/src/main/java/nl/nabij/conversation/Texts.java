package nl.nabij.conversation;

import nl.nabij.access.Rejected;

/** What may be written: 1 to 10,000 characters, with line ends and tabs as the only controls. */
public final class Texts {

  static final int CHARACTERS_AT_MOST = 10_000;

  /** Letters of Hangul, and the blank of Braille, that are drawn as nothing. */
  private static final String FILLERS = "\u115f\u1160\u2800\u3164\uffa0";

  private Texts() {}

  /**
   * The text as it is kept: line ends are {@code \n}. Characters are Unicode code points.
   *
   * @throws Rejected INVALID: {@code text-empty}, {@code text-too-long}, {@code text-characters}
   */
  public static String check(final String written) {
    if (written == null) {
      throw new Rejected(Rejected.Kind.INVALID, "text-empty");
    }
    // Twice the bound in UTF-16 units, and each line end may count double before it is folded.
    if (written.length() > 4 * CHARACTERS_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "text-too-long");
    }
    final String text = written.replace("\r\n", "\n").replace('\r', '\n');
    if (text.codePoints().noneMatch(Texts::shows)) {
      throw new Rejected(Rejected.Kind.INVALID, "text-empty");
    }
    if (text.codePointCount(0, text.length()) > CHARACTERS_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "text-too-long");
    }
    if (!text.codePoints().allMatch(Texts::allowed)) {
      throw new Rejected(Rejected.Kind.INVALID, "text-characters");
    }
    return text;
  }

  /**
   * Whether something is to be seen of a character: neither space nor one of those that only steer
   * others (zero width, direction, variation) or that Unicode draws as nothing.
   */
  private static boolean shows(final int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> FILLERS.indexOf(character) < 0;
    };
  }

  private static boolean allowed(final int character) {
    return switch (character) {
      case '\n', '\t' -> true;
      default -> {
        final int type = Character.getType(character);
        yield type != Character.CONTROL && type != Character.SURROGATE;
      }
    };
  }
}
