package nl.nabij.verify;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Goes through a tree from its right edge, which is known to be right, down to every tile and every
 * entry, from the first to the last. The lowest tiles are done by several threads; what they find
 * is taken in the order of the entries, so that the first that is wrong is the first that is named.
 */
final class Walk implements AutoCloseable {

  /** Tiles handed out for each thread, beyond the one it works on. */
  private static final int AHEAD = 8;

  private final Tiles tiles;
  private final boolean entries;
  private final List<Edge> earlier;
  private final int window;
  private final ExecutorService workers;
  private final ThreadLocal<Leaves> leaves = ThreadLocal.withInitial(Leaves::new);
  private final Deque<Future<?>> underWay = new ArrayDeque<>();
  private final Hashes hashes = new Hashes();
  private long done;

  /**
   * @param earlier edges of earlier trees of this log; each gets the tiles that it needs
   */
  Walk(final Store store, final boolean entries, final List<Edge> earlier) {
    this.tiles = new Tiles(store);
    this.entries = entries;
    this.earlier = earlier;
    this.window = store.readers() * AHEAD;
    this.workers =
        Executors.newFixedThreadPool(
            store.readers(),
            work -> {
              final Thread thread = new Thread(work, "tiles");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Goes through all of the tree; answers how many tiles of hashes it has. */
  long all(final Edge edge) {
    try {
      for (int level = TileName.LEVELS - 1; level >= 0; level--) {
        if (edge.width(level) > 0) {
          below(edge.name(level), edge.tile(level));
        }
      }
    } catch (final RuntimeException e) {
      // What was handed out before, and is not settled yet, comes before it.
      settle(0);
      throw e;
    }
    settle(0);
    return done;
  }

  /** Everything below a tile that is right, and the tile itself. */
  private void below(final TileName name, final byte[] right) {
    done++;
    if (name.level() == 0) {
      hand(() -> bundle(name, right));
      return;
    }
    take(name, right);
    for (int i = 0; i < name.width(); i++) {
      final byte[] root = Arrays.copyOfRange(right, i * Hashes.BYTES, (i + 1) * Hashes.BYTES);
      final TileName child =
          new TileName(name.level() - 1, name.number() * TileName.WIDTH + i, TileName.WIDTH);
      if (child.level() == 0) {
        done++;
        hand(() -> bundle(child, read(child, root, leaves.get().hashes())));
      } else {
        below(child, read(child, root, hashes));
      }
    }
  }

  private byte[] read(final TileName name, final byte[] root, final Hashes with) {
    final byte[] tile = tiles.hashes(name);
    if (!Arrays.equals(with.root(tile, 0, TileName.WIDTH), root)) {
      throw new Wrong(name.path(), "not the tile that was signed" + entriesOf(name, root));
    }
    return tile;
  }

  /** A tile of leaves that is wrong says nothing about its entries: they are looked at apart. */
  private String entriesOf(final TileName name, final byte[] root) {
    if (name.level() > 0 || !entries) {
      return "";
    }
    final Leaves own = leaves.get();
    final byte[] of = own.of(tiles.entries(bundleOf(name)));
    return of.length == TileName.WIDTH * Hashes.BYTES
            && Arrays.equals(own.hashes().root(of, 0, TileName.WIDTH), root)
        ? "; its entries are those that were signed"
        : "; nor are all of the entries " + name.number() * TileName.WIDTH + " and on";
  }

  private void bundle(final TileName name, final byte[] right) {
    take(name, right);
    if (entries) {
      leaves.get().check(tiles.entries(bundleOf(name)), right);
    }
  }

  private static TileName bundleOf(final TileName name) {
    return new TileName(TileName.ENTRIES, name.number(), name.width());
  }

  private void take(final TileName name, final byte[] right) {
    earlier.forEach(edge -> edge.offer(name.level(), name.number(), right));
  }

  private void hand(final Runnable work) {
    settle(window - 1);
    underWay.add(workers.submit(work));
  }

  private void settle(final int most) {
    while (underWay.size() > most) {
      try {
        underWay.remove().get();
      } catch (final ExecutionException e) {
        underWay.clear();
        if (e.getCause() instanceof RuntimeException known) {
          throw known;
        }
        throw new CannotCheck("a tile could not be looked at", e.getCause());
      } catch (final InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CannotCheck("broken off");
      }
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
