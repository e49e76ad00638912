package nl.nabij.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.vault.Vault;

/**
 * Gives committed entries their numbers, hangs them in the tree and signs it: all of a step, or
 * nothing. The row of the log is held meanwhile, so that over all nodes one works on a log at a
 * time.
 */
@ApplicationScoped
class Sequencer {

  /** Entries in one step: about 2 MB of leaves. */
  static final int BATCH = 4_096;

  /** So long an old key and the one that follows both sign. */
  static final Duration TOGETHER = Duration.ofDays(30);

  private final LogTable table;
  private final DayTable days;
  private final Vault vault;
  private final Clock clock;

  Sequencer() {
    this(null, null, null);
  }

  @Inject
  Sequencer(final Database database, final Vault vault, final Clock clock) {
    this.table = new LogTable(database);
    this.days = new DayTable(database);
    this.vault = vault;
    this.clock = clock;
  }

  /** The organisations whose log has work. */
  List<UUID> waiting() {
    return table.waiting();
  }

  /**
   * Does one step; answers how many entries got a number.
   *
   * @throws TreeBroken when what is stored is not what was signed; nothing has changed then
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int step(final UUID organisation) {
    return table.lock(organisation).map(this::extend).orElse(0);
  }

  private int extend(final LogTable.Head head) {
    final UUID organisation = head.organisation();
    final List<LogTable.Waiting> waiting = table.take(organisation, BATCH);
    if (waiting.isEmpty()) {
      return 0;
    }
    final Growth tree = unbroken(head, table.tilesOf(organisation));
    for (final LogTable.Waiting one : waiting) {
      if (one.leaf() == null) {
        throw new TreeBroken("the entry " + one.entry() + " is gone before it got its number");
      }
      tree.append(Hashes.leaf(one.leaf()));
    }
    final Checkpoint grown = new Checkpoint(head.origin(), tree.size(), tree.root());
    table.keep(organisation, tree.changed());
    final List<UUID> entries = waiting.stream().map(LogTable.Waiting::entry).toList();
    table.number(organisation, head.size(), entries);
    days.add(entries);
    final Instant now = clock.instant();
    table.sign(organisation, grown, sign(head, grown), now);
    if (head.next() != null && !now.isBefore(head.next().since().plus(TOGETHER))) {
      // Both signed this one: whoever goes on finds it signed by the key that stays.
      table.succeed(organisation);
    }
    return waiting.size();
  }

  /** The stored tree, if it is the one that was signed last. */
  private static Growth unbroken(final LogTable.Head head, final Tiles tiles) {
    final Checkpoint signed = Checkpoint.read(head.checkpoint(), head.origin(), head.publicKey());
    if (!signed.sameTree(head.size(), head.root())) {
      throw new TreeBroken("the log " + head.origin() + " is not the one that was signed");
    }
    final Growth tree = new Growth(head.size(), tiles);
    if (!signed.sameTree(tree.size(), tree.root())) {
      throw new TreeBroken("the tiles of " + head.origin() + " are not those that were signed");
    }
    return tree;
  }

  private String sign(final LogTable.Head head, final Checkpoint checkpoint) {
    final String text = checkpoint.text();
    final String signed = text + "\n" + signature(head, head.sealedSeed(), head.publicKey(), text);
    return head.next() == null
        ? signed
        : signed + signature(head, head.next().sealedSeed(), head.next().publicKey(), text);
  }

  private String signature(
      final LogTable.Head head, final byte[] sealed, final byte[] publicKey, final String text) {
    final byte[] seed = vault.unsealForHouse(AuditLog.SEED + head.organisation(), sealed);
    try {
      final LogKey key = new LogKey(head.origin(), seed);
      if (!Arrays.equals(key.publicKey(), publicKey)) {
        throw new TreeBroken("the key of " + head.origin() + " is not the one it was made with");
      }
      return key.signature(text);
    } finally {
      Arrays.fill(seed, (byte) 0);
    }
  }
}
