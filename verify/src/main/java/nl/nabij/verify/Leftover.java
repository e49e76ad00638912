package nl.nabij.verify;

import java.util.Arrays;
import java.util.Optional;

/**
 * Looks at files among the tiles that the walk did not need. A narrower tile, from before it was as
 * full as now, is allowed; anything else would pose as part of the log.
 */
record Leftover(Tiles tiles, long size) {

  void check(final String path) {
    final Optional<TileName> parsed = TileName.parse(path);
    if (parsed.isEmpty()) {
      throw new Wrong(Zip.printable(path), "not the name of a tile");
    }
    final TileName name = parsed.get();
    final int width = TileName.width(size, name.level(), name.number());
    if (name.width() < width) {
      compare(name, width);
    } else if (name.width() > width) {
      throw new Wrong(name.path(), "not part of the tree that was signed");
    }
  }

  private void compare(final TileName name, final int width) {
    if (name.level() == TileName.ENTRIES) {
      final byte[] leaves =
          tiles.hashes(new TileName(0, name.number(), TileName.width(size, 0, name.number())));
      new Leaves().check(tiles.entries(name), leaves);
      return;
    }
    final TileName now = new TileName(name.level(), name.number(), width);
    final byte[] older = tiles.hashes(name);
    if (!Arrays.equals(older, 0, older.length, tiles.hashes(now), 0, older.length)) {
      throw new Wrong(name.path(), "not the beginning of " + now.path());
    }
  }
}
