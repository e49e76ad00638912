package nl.nabij.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Checks a log, all of it. */
final class Check {

  private static final String CHECKPOINT = "checkpoint";

  /** The newest checkpoint that witnesses cosigned, where a log grows faster than they answer. */
  private static final String WITNESSED = "witnessed";

  private final Store store;
  private final Tiles tiles;
  private final Wish wish;

  /** An earlier tree that must be the beginning of this one. */
  private record Before(String place, Head head, Edge edge) {}

  Check(final Store store, final Wish wish) {
    this.store = store;
    this.tiles = new Tiles(store);
    this.wish = wish;
  }

  /**
   * Checks everything.
   *
   * @throws Wrong with the first that is wrong
   * @throws CannotCheck when there is no telling
   */
  Finding all() {
    // The older of the two first: the log may grow in between.
    final Optional<SignedNote> witnessed = note(WITNESSED);
    final SignedNote note =
        note(CHECKPOINT).orElseThrow(() -> new CannotCheck("there is no log: no file checkpoint"));
    final Head head = Head.signed(note, wish.key(), CHECKPOINT);
    final List<Before> before = new ArrayList<>();
    final Optional<Before> earlier = wish.earlier().map(kept -> earlier(kept, head));
    earlier.ifPresent(before::add);
    witnessed.ifPresent(seen -> before.add(witnessed(seen, head)));
    final List<Finding.Vouch> vouches = vouches(note, witnessed);
    final boolean entries = wish.entries() && (head.size() == 0 || offered(head.size()));
    final long tiles = tree(head, entries, before);
    before.forEach(Check::same);
    return new Finding(
        head,
        tiles,
        entries,
        earlier.map(one -> one.head().size()),
        vouches,
        besides(head.size(), entries));
  }

  private boolean offered(final long size) {
    return store.offersEntries(
        new TileName(TileName.ENTRIES, 0, TileName.width(size, TileName.ENTRIES, 0)));
  }

  private Optional<SignedNote> note(final String name) {
    return store.read(name, SignedNote.MAX_BYTES).map(bytes -> SignedNote.parse(bytes, name));
  }

  private Before earlier(final SignedNote note, final Head head) {
    final Head earlier;
    try {
      earlier = Head.signed(note, wish.key(), "the earlier checkpoint");
    } catch (final Wrong e) {
      // It says nothing about the log when it never was of this log.
      throw new CannotCheck(e.getMessage());
    }
    if (earlier.size() > head.size()) {
      throw new Wrong(
          CHECKPOINT,
          "rolled back: it has "
              + head.size()
              + " entries, and had "
              + earlier.size()
              + " in the earlier checkpoint");
    }
    return new Before("the earlier checkpoint", earlier, new Edge(earlier.size()));
  }

  private Before witnessed(final SignedNote note, final Head head) {
    final Head seen = Head.signed(note, wish.key(), WITNESSED);
    if (seen.size() > head.size()) {
      throw new Wrong(CHECKPOINT, "rolled back: it is shorter than the tree that witnesses saw");
    }
    return new Before(WITNESSED, seen, new Edge(seen.size()));
  }

  /** Who vouches for this checkpoint, or at least for an earlier one that the log shows itself. */
  private List<Finding.Vouch> vouches(final SignedNote note, final Optional<SignedNote> witnessed) {
    final List<Finding.Vouch> vouches = new ArrayList<>();
    for (final NoteKey witness : wish.witnesses()) {
      vouches.add(
          vouch(witness, note, CHECKPOINT)
              .or(() -> witnessed.flatMap(seen -> vouch(witness, seen, WITNESSED)))
              .orElseThrow(() -> new Wrong(CHECKPOINT, "not cosigned by " + witness.name())));
    }
    return vouches;
  }

  private static Optional<Finding.Vouch> vouch(
      final NoteKey witness, final SignedNote note, final String place) {
    return note.cosignedBy(witness, place)
        .map(at -> new Finding.Vouch(witness.name(), Head.parse(note.text(), place).size(), at));
  }

  private long tree(final Head head, final boolean entries, final List<Before> before) {
    final Edge edge = new Edge(head.size());
    for (int level = 0; level < TileName.LEVELS; level++) {
      if (edge.width(level) > 0) {
        edge.offer(level, edge.number(level), tiles.hashes(edge.name(level)));
      }
    }
    if (!Arrays.equals(edge.root(new Hashes()), head.root())) {
      throw new EdgeDoubt(tiles, edge).find(head, entries);
    }
    try (Walk walk = new Walk(store, entries, before.stream().map(Before::edge).toList())) {
      return walk.all(edge);
    }
  }

  private static void same(final Before before) {
    if (!Arrays.equals(before.edge().root(new Hashes()), before.head().root())) {
      throw new Wrong(
          before.place(),
          "its "
              + before.head().size()
              + " entries are not the first ones of this log: history was rewritten");
    }
  }

  /** Files that belong to no entry are wrong if they pose as tiles, and are counted if not. */
  private long besides(final long size, final boolean entries) {
    final AtomicLong besides = new AtomicLong();
    try (var names = store.names()) {
      names
          .filter(name -> !name.equals(CHECKPOINT) && !name.equals(WITNESSED))
          .forEach(
              name -> {
                if (!name.startsWith("tile/") || !entries && name.startsWith("tile/entries/")) {
                  besides.incrementAndGet();
                } else {
                  new Leftover(tiles, size).check(name);
                }
              });
    }
    return besides.get();
  }
}
