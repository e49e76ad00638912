package nl.nabij.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.calendar.DutchTime;
import nl.nabij.database.Database;
import nl.nabij.vault.Vault;

/** The log of who did what with whose data. It only grows. */
@Stateless
public class AuditLog {

  /** Context of the sealed signing seed; the organisation follows. */
  static final String SEED = "audit/seed/";

  private static final int LOGS_AT_MOST = 1_000;

  private final EntryTable entries;
  private final EntrySearch search;
  private final LogTable logs;
  private final WitnessTable witnesses;
  private final Numbers numbers;
  private final Vault vault;
  private final Clock clock;

  protected AuditLog() {
    this(null, null, null, null);
  }

  @Inject
  AuditLog(
      final Database database,
      final TransactionSynchronizationRegistry transactions,
      final Vault vault,
      final Clock clock) {
    this.entries = new EntryTable(database);
    this.search = new EntrySearch(database);
    this.logs = new LogTable(database);
    this.witnesses = new WitnessTable(database);
    this.numbers = new Numbers(transactions);
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Writes an entry in the transaction of the act: both are kept or neither. Returns its id.
   *
   * @throws LogUnavailable when it cannot be written; the act is then off
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public UUID append(final Entry entry) {
    final UUID id = numbers.entry(entry.at());
    entries.insert(id, entry, Leaf.of(id, entry, numbers.trace(), numbers.operation()));
    return id;
  }

  /** Writes an entry that stays although the act is undone: a refusal. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public UUID appendApart(final Entry entry) {
    return append(entry);
  }

  /** Entries that fit, newest first. */
  public List<Logged> find(final LogQuery query) {
    return search.find(query);
  }

  /**
   * How many entries fit per day, oldest first, over at most the last {@code days} (1 or more) of
   * the period that is asked for, from midnight to midnight; days without entries are left out.
   */
  public List<DayCount> perDay(final LogQuery query, final int days) {
    final Instant end =
        query.until() == null
            ? DutchTime.startOf(DutchTime.today(clock).plusDays(1))
            : query.until();
    final Instant first = DutchTime.startOf(DutchTime.dayOf(end).minusDays(days));
    final boolean bounded = query.from() != null && query.from().isAfter(first);
    return search.perDay(query.between(bounded ? query.from() : first, end), days);
  }

  /** Which dossiers were touched, the one touched last first. */
  public List<Touched> touched(final Reach reach, final int limit) {
    return entries.touched(reach, limit);
  }

  /**
   * Opens the log of an organisation with a signing key of its own and the checkpoint of an empty
   * tree; one that is open stays as it is. Entries written earlier have waited for it.
   *
   * @param origin address of the log without scheme, the name of its key; kept for good
   */
  public void open(final UUID organisation, final String origin) {
    if (logs.head(organisation).isPresent()) {
      return;
    }
    final LogKey key = LogKey.make(origin);
    try {
      final Checkpoint empty = new Checkpoint(origin, 0, Hashes.empty());
      logs.open(
          new LogTable.Head(
              organisation,
              origin,
              vault.sealForHouse(SEED + organisation, key.seed()),
              key.publicKey(),
              empty.size(),
              empty.root(),
              key.sign(empty.text()),
              null),
          clock.instant());
    } finally {
      Arrays.fill(key.seed(), (byte) 0);
    }
  }

  /**
   * The newest checkpoint as a signed note, with the cosignatures of the witnesses who saw just
   * this one; empty when the organisation has no log.
   */
  public Optional<String> checkpoint(final UUID organisation) {
    return logs.head(organisation).map(head -> head.checkpoint() + witnesses.lines(head));
  }

  /** The newest checkpoint of each log, by organisation; at most 1,000. */
  public Map<UUID, String> checkpoints() {
    return logs.heads(LOGS_AT_MOST).stream()
        .collect(Collectors.toMap(LogTable.Head::organisation, LogTable.Head::checkpoint));
  }

  /**
   * The checkpoint that most witnesses cosigned, the newest one if there are several, with their
   * cosignatures; empty before any did.
   */
  public Optional<String> witnessed(final UUID organisation) {
    return witnesses.best(organisation);
  }

  /**
   * Makes the key that follows: from the next step on both sign, and after 30 days the new one
   * alone. False when one follows already, or there is no log.
   */
  public boolean renew(final UUID organisation) {
    final Optional<LogTable.Head> head = logs.head(organisation);
    if (head.isEmpty()) {
      return false;
    }
    final LogKey key = LogKey.make(head.get().origin());
    try {
      return logs.follow(
          organisation,
          new LogTable.NextKey(
              vault.sealForHouse(SEED + organisation, key.seed()),
              key.publicKey(),
              clock.instant()));
    } finally {
      Arrays.fill(key.seed(), (byte) 0);
    }
  }

  /** The key that follows, if one does, and until when the old one signs along. */
  public Optional<Successor> successor(final UUID organisation) {
    return logs.head(organisation)
        .filter(head -> head.next() != null)
        .map(
            head ->
                new Successor(
                    LogKey.verifier(head.origin(), head.next().publicKey()),
                    head.next().since().plus(Sequencer.TOGETHER)));
  }

  /** The verifier key, {@code name+hash+key}; empty when the organisation has no log. */
  public Optional<String> verifier(final UUID organisation) {
    return logs.head(organisation).map(AuditLog::verifier);
  }

  /**
   * The first {@code width} hashes of a tile, if the signed tree has them.
   *
   * @param width 1 to 256
   */
  public Optional<byte[]> tile(
      final UUID organisation, final int level, final long number, final int width) {
    if (level < 0 || level >= Growth.LEVELS || number < 0 || width < 1 || width > Tiles.WIDTH) {
      return Optional.empty();
    }
    final byte[] tile = logs.tilesOf(organisation).tile(level, number);
    final int bytes = width * Hashes.BYTES;
    return tile.length < bytes ? Optional.empty() : Optional.of(Arrays.copyOf(tile, bytes));
  }

  /** The first {@code width} entries of a bundle, each after its length as a big-endian uint16. */
  public Optional<byte[]> entries(final UUID organisation, final long number, final int width) {
    if (number < 0
        || number > Long.MAX_VALUE / Tiles.WIDTH - 1
        || width < 1
        || width > Tiles.WIDTH) {
      return Optional.empty();
    }
    final long first = number * Tiles.WIDTH;
    final List<LogTable.Numbered> found = logs.leaves(organisation, first, first + width);
    if (found.size() < width) {
      return Optional.empty();
    }
    final ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    for (final LogTable.Numbered one : found) {
      bundle.write(one.leaf().length >> Byte.SIZE);
      bundle.write(one.leaf().length);
      bundle.writeBytes(one.leaf());
    }
    return Optional.of(bundle.toByteArray());
  }

  /** Whether the log of the organisation holds this entry, numbered or not. */
  public boolean holds(final UUID organisation, final UUID entry) {
    return logs.leaf(organisation, entry).isPresent();
  }

  /** The proof that an entry stands in the signed tree; empty while it has no number. */
  public Optional<Inclusion> prove(final UUID organisation, final UUID entry) {
    // The number first: the tree that is read after it holds it.
    return logs.leaf(organisation, entry)
        .filter(leaf -> leaf.number() != null)
        .map(leaf -> prove(leaf, logs.head(organisation).orElseThrow()));
  }

  /**
   * The proofs that these entries stand in one tree, in the order of their numbers; an entry
   * without a number is left out.
   */
  public List<Inclusion> prove(final UUID organisation, final List<UUID> entries) {
    final List<LogTable.Numbered> leaves = logs.leaves(organisation, entries);
    if (leaves.isEmpty()) {
      return List.of();
    }
    final LogTable.Head head = logs.head(organisation).orElseThrow();
    final Tiles tiles = readOnce(logs.tilesOf(organisation));
    return leaves.stream().map(leaf -> prove(leaf, head, tiles)).toList();
  }

  private Inclusion prove(final LogTable.Numbered leaf, final LogTable.Head head) {
    return prove(leaf, head, readOnce(logs.tilesOf(head.organisation())));
  }

  private static Inclusion prove(
      final LogTable.Numbered leaf, final LogTable.Head head, final Tiles tiles) {
    return new Inclusion(
        leaf.leaf(),
        leaf.number(),
        head.size(),
        new Tree(tiles).path(leaf.number(), head.size()),
        head.checkpoint(),
        verifier(head));
  }

  private static Tiles readOnce(final Tiles tiles) {
    final Map<List<Long>, byte[]> read = new HashMap<>();
    return (level, number) ->
        read.computeIfAbsent(List.of((long) level, number), place -> tiles.tile(level, number));
  }

  private static String verifier(final LogTable.Head head) {
    return LogKey.verifier(head.origin(), head.publicKey());
  }
}
