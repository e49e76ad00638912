package nl.nabij.verify;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a tile (C2SP tlog-tiles): {@code tile/<level>/<number>}, with {@code .p/<width>} when
 * it is not full.
 *
 * @param level 0 to 7, or {@link #ENTRIES} for a bundle of entries
 * @param number from 0
 * @param width 1 to 256
 */
record TileName(int level, long number, int width) {

  /** Hashes in a full tile. */
  static final int WIDTH = 256;

  /** How many levels of the tree a tile spans. */
  static final int SPAN = 8;

  /** Levels of tiles that a tree of up to 2^63 entries has. */
  static final int LEVELS = 8;

  /** The level that holds entries instead of hashes. */
  static final int ENTRIES = -1;

  private static final int GROUP = 1_000;
  private static final Pattern FORM =
      Pattern.compile(
          "tile/(entries|[0-7])/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  /** The file that holds it. */
  String path() {
    final StringBuilder path = new StringBuilder(group("%03d", number));
    for (long rest = number / GROUP; rest > 0; rest /= GROUP) {
      path.insert(0, group("x%03d/", rest));
    }
    return "tile/"
        + (level == ENTRIES ? "entries" : level)
        + "/"
        + path
        + (width == WIDTH ? "" : ".p/" + width);
  }

  TileName full() {
    return new TileName(level, number, WIDTH);
  }

  private static String group(final String form, final long rest) {
    return String.format(Locale.ROOT, form, rest % GROUP);
  }

  /** Reads a path; empty when it is not the name of a tile as the standard writes it. */
  static Optional<TileName> parse(final String path) {
    final Matcher match = FORM.matcher(path);
    if (!match.matches()) {
      return Optional.empty();
    }
    final long number = Long.parseLong(match.group(2).replaceAll("[x/]", ""));
    final int width = match.group(3) == null ? WIDTH : Integer.parseInt(match.group(3));
    final TileName name =
        new TileName(
            match.group(1).equals("entries") ? ENTRIES : Integer.parseInt(match.group(1)),
            number,
            width);
    // Other writings of the same number, and a "partial" tile of 256, are no names.
    return width <= WIDTH && name.path().equals(path) ? Optional.of(name) : Optional.empty();
  }

  /** How wide a tree of so many entries has this tile; 0 when it has none there. */
  static int width(final long size, final int level, final long number) {
    final long hashes = size >>> SPAN * Math.max(level, 0);
    if (number > hashes / WIDTH) {
      return 0;
    }
    return (int) Math.min(WIDTH, hashes - number * WIDTH);
  }
}
