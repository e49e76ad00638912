package nl.nabij.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * The log while it is written: by people who send messages, and by its own statement alone, as fast
 * as that goes. The sequencer of the gateway integrates them as ever.
 */
final class LogWriting {
  private static final int RATE = 400;
  private static final int SECONDS = 20;
  private static final int WRITERS = 4;
  private static final int STATEMENTS_EACH = 5_000;
  private static final int LEAF_BYTES = 470;
  private static final long PATIENCE_MILLIS = 60_000;

  /** Numbers that the sequencer gave, not those of the years before. */
  private static final long NUMBERED = 1_000_000_000L;

  /** As the gateway says it: an entry, the row of each dossier, and its place in the queue. */
  private static final String APPEND =
      """
      WITH entry AS (
        INSERT INTO audit_entry (id, organisation, at, actor_kind, actor, actor_role, action,
          object_kind, object, dossiers, outcome, reason, purpose, basis, origin, leaf)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?, ?)
        RETURNING id, organisation, at, dossiers, actor_kind
      ), subject AS (
        INSERT INTO audit_subject (organisation, dossier, at, entry, own)
        SELECT DISTINCT organisation, unnest(dossiers), at, id, actor_kind = 'youth' FROM entry
      )
      INSERT INTO audit_pending (organisation, entry) SELECT organisation, id FROM entry
      """;

  private final Town town;
  private final UUID organisation;

  LogWriting(Town town) throws SQLException {
    this.town = town;
    try (Connection connection = connection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT id FROM organisation WHERE slug = 'meerdam'");
        ResultSet row = statement.executeQuery()) {
      row.next();
      organisation = row.getObject(1, UUID.class);
    }
  }

  void run(Report report, String when) throws SQLException {
    try (OpenLoop load =
        new OpenLoop(town.pairs(LiveLoad.CONVERSATIONS, LiveLoad.OF_EACH_CONSULTANT))) {
      load.run(RATE, SECONDS);
      measure(
          report, "messages, " + RATE + " a second, " + when, micros -> load.run(RATE, SECONDS));
    }
    measure(report, "entries alone, " + when, this::append);
  }

  /** Something that appends entries, and may say how long each statement took. */
  private interface Writing {
    void write(Histogram micros) throws SQLException;
  }

  private void measure(Report report, String what, Writing writing) throws SQLException {
    Histogram statements = new ConcurrentHistogram(TimeUnit.SECONDS.toMicros(60), 3);
    try (Checkpoints checkpoints = new Checkpoints()) {
      final long before = checkpoints.size();
      writing.write(statements);
      checkpoints.awaitAll();
      Histogram delays = checkpoints.delays(before);
      long entries = delays.getTotalCount();
      report.row(
          "written", what,
          "entries", entries,
          "appended a second", Math.round(entries / seconds(checkpoints.first, checkpoints.last)),
          "integrated a second",
              Math.round(entries / seconds(checkpoints.first, checkpoints.seenLast)),
          "integrated p50 ms", delays.getValueAtPercentile(50) / 1_000.0,
          "p99 ms", delays.getValueAtPercentile(99) / 1_000.0,
          "statement p50 µs", statements.getValueAtPercentile(50),
          "p95 µs", statements.getValueAtPercentile(95),
          "mean µs", Math.round(statements.getMean()));
    }
  }

  private static double seconds(long fromMicros, long toMicros) {
    return Math.max(1, toMicros - fromMicros) / 1e6;
  }

  private void append(Histogram micros) {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> all = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      Random chance = new Random(writer + System.nanoTime());
      all.add(
          writers.submit(
              () -> {
                append(micros, chance);
                return null;
              }));
    }
    writers.shutdown();
    try {
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void append(Histogram micros, Random chance) throws SQLException {
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(APPEND)) {
      connection.setAutoCommit(false);
      byte[] leaf = new byte[LEAF_BYTES];
      for (int number = 0; number < STATEMENTS_EACH; number++) {
        Instant now = Instant.now();
        UUID id =
            new UUID(
                now.toEpochMilli() << 16 | 0x7000L | number >> 4 & 0xFFF,
                Long.MIN_VALUE | chance.nextLong() >>> 2);
        UUID youth = new UUID(chance.nextInt(TenYears.YOUTHS), 0x8000_0000_0000_0000L);
        System.arraycopy(id.toString().getBytes(StandardCharsets.US_ASCII), 0, leaf, 0, 36);
        Object[] values = {
          id,
          organisation,
          Timestamp.from(now),
          "staff",
          new UUID(chance.nextInt(TenYears.STAFF), 0x8000_0000_0000_0000L),
          "consultant",
          "message.write",
          "thread",
          youth,
          connection.createArrayOf("uuid", new Object[] {youth}),
          "ok",
          "",
          "contact",
          "owner",
          "192.0.2.1",
          leaf
        };
        for (int place = 0; place < values.length; place++) {
          statement.setObject(place + 1, values[place]);
        }
        long began = System.nanoTime();
        statement.executeUpdate();
        micros.recordValue((System.nanoTime() - began) / 1_000);
        connection.commit();
      }
    }
  }

  private Connection connection() throws SQLException {
    return town.stand().postgres().superuser("nabij");
  }

  /** Looks every few milliseconds how large the signed tree is. */
  private final class Checkpoints implements AutoCloseable {
    private record Seen(long micros, long size) {}

    private final List<Seen> seen = new ArrayList<>();
    private final Connection connection = connection();
    private final Thread watcher = new Thread(this::watch, "checkpoints");
    private volatile boolean over;

    /** The moments of the first and the last act, and when that one was seen in a tree. */
    private long first = Long.MAX_VALUE;

    private long last;
    private long seenLast;

    Checkpoints() throws SQLException {
      seen.add(new Seen(0, sizeNow(connection)));
      watcher.start();
    }

    long size() {
      synchronized (seen) {
        return seen.get(seen.size() - 1).size();
      }
    }

    private void watch() {
      try (Connection own = connection()) {
        while (!over) {
          long size = sizeNow(own);
          if (size > size()) {
            synchronized (seen) {
              seen.add(new Seen(micros(Instant.now()), size));
            }
          }
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private long sizeNow(Connection by) throws SQLException {
      return number(by, "SELECT size FROM audit_log WHERE organisation = ?");
    }

    void awaitAll() throws SQLException {
      long until = System.currentTimeMillis() + PATIENCE_MILLIS;
      while (number(connection, "SELECT count(*) FROM audit_pending WHERE organisation = ?") > 0) {
        if (System.currentTimeMillis() > until) {
          throw new IllegalStateException("the sequencer did not catch up");
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      }
      long size = sizeNow(connection);
      while (size() < size) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
      }
    }

    /** From the moment of each act to the sight of a signed tree that holds it, in microseconds. */
    Histogram delays(long from) throws SQLException {
      Histogram delays = new Histogram(TimeUnit.MINUTES.toMicros(5), 3);
      int at = 0;
      try (PreparedStatement statement =
          connection.prepareStatement(
              "SELECT l.number, e.at FROM audit_leaf l JOIN audit_entry e ON e.id = l.entry"
                  + " WHERE l.organisation = ? AND l.number >= ? AND l.number < ? ORDER BY l.number")) {
        statement.setObject(1, organisation);
        statement.setLong(2, from);
        statement.setLong(3, NUMBERED);
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            while (seen.get(at).size() <= row.getLong(1)) {
              at++;
            }
            long written = micros(row.getTimestamp(2).toInstant());
            first = Math.min(first, written);
            last = Math.max(last, written);
            seenLast = Math.max(seenLast, seen.get(at).micros());
            long micros = seenLast - written;
            delays.recordValue(Math.max(1, micros));
          }
        }
      }
      return delays;
    }

    private long number(Connection by, String sql) throws SQLException {
      try (PreparedStatement statement = by.prepareStatement(sql)) {
        statement.setObject(1, organisation);
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          return row.getLong(1);
        }
      }
    }

    private static long micros(Instant moment) {
      return TimeUnit.SECONDS.toMicros(moment.getEpochSecond()) + moment.getNano() / 1_000;
    }

    @Override
    public void close() throws SQLException {
      over = true;
      connection.close();
    }
  }
}
