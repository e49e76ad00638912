package nl.nabij.web.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of a log after C2SP tlog-tiles: {@code /slug/checkpoint}, {@code
 * /slug/tile/L/N[.p/W]} and {@code /slug/tile/entries/N[.p/W]}, where N is written in groups of
 * three digits, all but the last with an x before it: 1234067 is {@code x001/x234/067}.
 */
sealed interface TilePath
    permits TilePath.Checkpoint, TilePath.Witnessed, TilePath.Hashes, TilePath.Entries {
  /** Hashes in a full tile, entries in a full bundle. */
  int FULL = 256;

  int HIGHEST_LEVEL = 63;

  Pattern ADDRESS =
      Pattern.compile(
          "/(?<slug>[a-z0-9-]{3,40})/(?:(?<checkpoint>checkpoint)|(?<witnessed>witnessed)"
              + "|tile/(?:(?<entries>entries)|(?<level>0|[1-9][0-9]?))"
              + "/(?<index>(?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/(?<width>[1-9][0-9]{0,2}))?)");

  String slug();

  /** The newest signed checkpoint. */
  record Checkpoint(String slug) implements TilePath {}

  /** The newest checkpoint that witnesses cosigned; an address of our own. */
  record Witnessed(String slug) implements TilePath {}

  /** A tile of hashes; {@code level} 0 to 63, {@code width} 1 to 256. */
  record Hashes(String slug, int level, long index, int width) implements TilePath {}

  /** A bundle of entries; {@code width} 1 to 256. */
  record Entries(String slug, long index, int width) implements TilePath {}

  /** The last part of an address: which tile or bundle, and how wide when it is not full. */
  static String address(final long index, final int width) {
    String path = "%03d".formatted(index % 1_000);
    for (long rest = index / 1_000; rest > 0; rest /= 1_000) {
      path = "x%03d/".formatted(rest % 1_000) + path;
    }
    return width == FULL ? path : path + ".p/" + width;
  }

  /** What an address means; empty when it means nothing. */
  static Optional<TilePath> parse(final String path) {
    final Matcher found = ADDRESS.matcher(path == null ? "" : path);
    if (!found.matches()) {
      return Optional.empty();
    } else if (found.group("checkpoint") != null) {
      return Optional.of(new Checkpoint(found.group("slug")));
    } else if (found.group("witnessed") != null) {
      return Optional.of(new Witnessed(found.group("slug")));
    }
    return tile(found);
  }

  private static Optional<TilePath> tile(final Matcher found) {
    final String slug = found.group("slug");
    final String grouped = found.group("index");
    final String partial = found.group("width");
    final int width = partial == null ? FULL : Integer.parseInt(partial);
    // Everything has one spelling: no groups of zeros in front, and a full tile is not called .p.
    if (grouped.startsWith("x000/") || partial != null && width >= FULL) {
      return Optional.empty();
    }
    final long index = Long.parseLong(grouped.replaceAll("[x/]", ""));
    if (found.group("entries") != null) {
      return Optional.of(new Entries(slug, index, width));
    }
    final int level = Integer.parseInt(found.group("level"));
    return level > HIGHEST_LEVEL
        ? Optional.empty()
        : Optional.of(new Hashes(slug, level, index, width));
  }
}
