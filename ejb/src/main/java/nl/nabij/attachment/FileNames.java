package nl.nabij.attachment;

import java.util.Locale;

/**
 * The name of a file, as far as it is one: without folders, without characters that control or turn
 * the text around them, at most 120 characters, and ending as its content says.
 */
final class FileNames {

  static final int CHARACTERS_AT_MOST = 120;
  private static final String NAMELESS = "bestand";

  private FileNames() {}

  /** The base name in visible characters; {@code bestand} when nothing is left. */
  static String clean(final String given) {
    final String base =
        given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    final StringBuilder kept = new StringBuilder();
    base.codePoints().filter(FileNames::visible).forEach(kept::appendCodePoint);
    final String name =
        kept.toString().replaceAll("[\\s\\u00a0]+", " ").replaceAll("^[. ]+|[. ]+$", "");
    return name.isEmpty() ? NAMELESS : shortened(name);
  }

  /** The name with the ending of its type, unless it has it already. */
  static String ending(final String name, final FileType type) {
    final String lower = name.toLowerCase(Locale.ROOT);
    final boolean fits =
        lower.endsWith("." + type.ending())
            || type == FileType.JPEG && lower.endsWith(".jpeg")
            || type == FileType.MP4 && lower.endsWith(".mp4")
            || type == FileType.OGG && (lower.endsWith(".opus") || lower.endsWith(".oga"));
    return fits ? name : shortened(name + "." + type.ending());
  }

  private static String shortened(final String name) {
    final int length = name.codePointCount(0, name.length());
    if (length <= CHARACTERS_AT_MOST) {
      return name;
    }
    final int dot = name.lastIndexOf('.');
    final String end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    return name.substring(0, name.offsetByCodePoints(0, CHARACTERS_AT_MOST - end.length())) + end;
  }

  /** FORMAT holds the marks of direction and of no width. */
  private static boolean visible(final int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
