package nl.nabij.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Builds the tree anew from what lies in a place, and compares it with what was signed. */
final class Check {

  /** Tiles that are read and hashed beside each other; so many are held at a time. */
  private static final int AHEAD = 64;

  private final Place place;
  private final Head head;

  /** An earlier head that must be the beginning of this tree; null when there is none. */
  private final Head earlier;

  private final Frontier frontier = new Frontier();

  /** The hashes of the tile of each level that is not full yet, from level 1 on. */
  private final List<byte[][]> open = new ArrayList<>();

  private final List<Integer> filled = new ArrayList<>();
  private final List<Long> tiles = new ArrayList<>();
  private byte[] rootThen;

  private Check(final Place place, final Head head, final Head earlier) {
    this.place = place;
    this.head = head;
    this.earlier = earlier;
  }

  /**
   * What was found right.
   *
   * @param entries how many entries were compared; fewer than the size when some are not public
   */
  record Right(long size, long entries) {}

  static Right of(final Place place, final Head head, final Head earlier)
      throws Wrong, CannotCheck {
    if (earlier != null && earlier.size() > head.size()) {
      throw new Wrong(
          "the log was rolled back: it had " + earlier.size() + " entries, and now " + head.size());
    }
    return new Check(place, head, earlier).run();
  }

  private Right run() throws Wrong, CannotCheck {
    final ExecutorService readers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            task -> {
              final Thread thread = new Thread(task, "reader");
              thread.setDaemon(true);
              return thread;
            });
    long compared = 0;
    try {
      final List<Future<Tile>> ahead = new ArrayList<>();
      final long count = (head.size() + Tile.WIDTH - 1) / Tile.WIDTH;
      long asked = 0;
      for (long next = 0; next < count; next++) {
        while (asked < count && ahead.size() < AHEAD) {
          final long index = asked++;
          final int width = (int) Math.min(Tile.WIDTH, head.size() - index * Tile.WIDTH);
          ahead.add(readers.submit(() -> Tile.withEntries(place, index, width)));
        }
        final Tile tile = get(ahead.remove(0));
        compared += tile.entries() ? tile.width() : 0;
        add(tile);
      }
    } finally {
      readers.shutdownNow();
    }
    upperTiles();
    if (!Arrays.equals(frontier.root(), head.root())) {
      throw new Wrong("the tiles do not have the root that was signed");
    }
    consistent();
    return new Right(head.size(), compared);
  }

  private void add(final Tile tile) throws Wrong, CannotCheck {
    if (earlier != null && rootThen == null) {
      final long within = earlier.size() - tile.index() * Tile.WIDTH;
      if (within <= tile.width()) {
        final Frontier then = frontier.copy();
        for (int i = 0; i < within; i++) {
          then.add(0, tile.hash(i));
        }
        rootThen = then.root();
      }
    }
    if (tile.width() == Tile.WIDTH) {
      final byte[] root = tile.root();
      frontier.add(Tile.HEIGHT, root);
      raise(1, root);
    } else {
      for (int i = 0; i < tile.width(); i++) {
        frontier.add(0, tile.hash(i));
      }
    }
  }

  /** The root of a full tile is a hash of the tile above it. */
  private void raise(final int level, final byte[] root) throws Wrong, CannotCheck {
    if (open.size() < level) {
      open.add(new byte[Tile.WIDTH][]);
      filled.add(0);
      tiles.add(0L);
    }
    final int at = filled.get(level - 1);
    open.get(level - 1)[at] = root;
    filled.set(level - 1, at + 1);
    if (at + 1 == Tile.WIDTH) {
      final Tile above = compare(level);
      filled.set(level - 1, 0);
      tiles.set(level - 1, tiles.get(level - 1) + 1);
      raise(level + 1, above.root());
    }
  }

  private void upperTiles() throws Wrong, CannotCheck {
    for (int level = 1; level <= open.size(); level++) {
      if (filled.get(level - 1) > 0) {
        compare(level);
      }
    }
  }

  /** The tile of this level that is being filled, compared with what is stored of it. */
  private Tile compare(final int level) throws Wrong, CannotCheck {
    final int width = filled.get(level - 1);
    final Tile stored = Tile.read(place, level, tiles.get(level - 1), width);
    for (int i = 0; i < width; i++) {
      if (!Arrays.equals(stored.hash(i), open.get(level - 1)[i])) {
        throw new Wrong(
            "tile/%d/%s does not follow from the tiles below it, at hash %d"
                .formatted(level, Tile.address(stored.index(), width), i));
      }
    }
    return stored;
  }

  private void consistent() throws Wrong {
    if (earlier == null) {
      return;
    }
    final byte[] then = earlier.size() == 0 ? new Frontier().root() : rootThen;
    if (!Arrays.equals(then, earlier.root())) {
      throw new Wrong(
          "the first " + earlier.size() + " entries are not those of the earlier checkpoint");
    }
  }

  private static Tile get(final Future<Tile> tile) throws Wrong, CannotCheck {
    try {
      return tile.get();
    } catch (final ExecutionException e) {
      if (e.getCause() instanceof Wrong wrong) {
        throw wrong;
      } else if (e.getCause() instanceof CannotCheck cannot) {
        throw cannot;
      }
      throw new IllegalStateException(e.getCause());
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotCheck("interrupted");
    }
  }
}
