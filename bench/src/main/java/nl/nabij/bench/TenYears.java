package nl.nabij.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.nabij.stand.Postgres;

/**
 * Fills the log of one organisation with what ten years of working days bring. It goes past the
 * gateway, straight into the tables: the entries can be found, and not be proven, since they hang
 * in no tree. Their numbers lie far behind those that the sequencer gives.
 */
final class TenYears {
  static final int STAFF = 100;
  static final int YOUTHS = 9_000;

  /** Days from Monday to Friday in 520 weeks. */
  private static final int WORKDAYS = 2_600;

  /** A quarter of a year in one statement. */
  private static final int DAYS_AT_ONCE = 65;

  private static final int WRITERS = 2;
  private static final long FIRST_NUMBER = 1_000_000_000L;

  /** Filled at once when all is there, instead of row by row. */
  private static final List<String> MADE_LAST =
      List.of("audit_entry_time", "audit_entry_actor", "audit_subject_dossier");

  /** What is done how often, of a million. */
  private record Kind(int often, String action, String purpose, String actor) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(290_000, "thread.open", "contact", "staff"),
          new Kind(210_000, "message.write", "contact", "staff"),
          new Kind(180_000, "message.write", "contact", "youth"),
          new Kind(150_000, "thread.open", "contact", "youth"),
          new Kind(80_000, "dossier.open", "begeleiding", "staff"),
          new Kind(30_000, "appointment.list", "afspraken", "youth"),
          new Kind(20_000, "appointment.plan", "afspraken", "staff"),
          new Kind(10_000, "letter.write", "afspraken", "staff"),
          new Kind(10_000, "message.search", "contact", "staff"),
          new Kind(5_000, "caseload.list", "begeleiding", "staff"),
          new Kind(5_000, "attachment.open", "contact", "staff"),
          new Kind(4_000, "plan.step", "nazorg", "staff"),
          new Kind(3_000, "case.move", "begeleiding", "staff"),
          new Kind(1_500, "log.looks", "toezicht", "youth"),
          new Kind(1_000, "log.search", "toezicht", "officer"),
          new Kind(300, "case.close", "begeleiding", "staff"),
          new Kind(100, "request.ask", "rechten", "youth"),
          new Kind(80, "thread.export", "contact", "staff"),
          new Kind(15, "dossier.erase", "rechten", "officer"),
          new Kind(5, "log.export", "toezicht", "officer"));

  private static final String FILL =
      """
      WITH drawn AS MATERIALIZED (
        SELECT n, width_bucket(random(), ?::float8[]) + 1 AS kind, random() AS who, random() AS whom,
          random() AS ends, random() AS ground,
          ((date_trunc('week', now() AT TIME ZONE 'Europe/Amsterdam')
             - interval '520 weeks' + (n / ? / 5) * interval '7 days' + (n / ? % 5) * interval '1 day'
             + interval '7 hours 30 minutes' + (n % ?)::float8 / ? * interval '11 hours')
            AT TIME ZONE 'Europe/Amsterdam') AS at
        FROM generate_series(?::bigint, ?::bigint) AS n
      ), told AS (
        SELECT n, at, (?::text[])[kind] AS action, (?::text[])[kind] AS purpose,
          (?::text[])[kind] AS actor, (?::uuid[])[1 + floor(9000 * power(whom, 1.5))::int] AS youth,
          least(99, floor(100 * power(who, 1.5)))::int AS rank, ground,
          CASE WHEN ends < 0.005 THEN 'refused' WHEN ends < 0.0055 THEN 'error' ELSE 'ok' END AS outcome
        FROM drawn
      ), entry AS (
        INSERT INTO audit_entry (id, organisation, at, actor_kind, actor, actor_role, action,
          object_kind, object, dossiers, outcome, reason, purpose, basis, origin, leaf)
        SELECT
          (lpad(to_hex(floor(extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7'
            || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid,
          ?::uuid, at, CASE WHEN actor = 'youth' THEN 'youth' ELSE 'staff' END,
          CASE actor WHEN 'youth' THEN youth WHEN 'officer' THEN (?::uuid[])[99]
            ELSE (?::uuid[])[1 + rank] END,
          CASE WHEN actor = 'youth' THEN NULL WHEN actor = 'officer' THEN 'privacy-officer'
            WHEN rank < 94 THEN 'consultant' WHEN rank < 99 THEN 'coordinator'
            ELSE 'administrator' END,
          action, 'dossier', youth,
          CASE action WHEN 'caseload.list' THEN (?::uuid[])[1 + rank * 40 : 40 + rank * 40]
            WHEN 'log.export' THEN ARRAY[]::uuid[] ELSE ARRAY[youth] END,
          outcome, CASE WHEN outcome = 'refused' THEN 'no-tie' END, purpose,
          CASE WHEN outcome <> 'ok' THEN NULL WHEN actor = 'youth' THEN 'self'
            WHEN actor = 'officer' THEN 'role' WHEN ground < 0.0002 THEN 'break-glass'
            WHEN ground < 0.1 THEN 'member' WHEN ground < 0.18 THEN 'substitute' ELSE 'owner' END,
          '192.0.2.' || rank, convert_to(rpad(n::text, 470, '.'), 'UTF8')
        FROM told
        RETURNING *
      ), subject AS (
        INSERT INTO audit_subject (organisation, dossier, at, entry, own)
        SELECT organisation, unnest(dossiers), at, id, actor_kind = 'youth' FROM entry
      ), day AS (
        INSERT INTO audit_day AS d
          (organisation, day, action, outcome, actor_role, purpose, basis, entries)
        SELECT organisation, (at AT TIME ZONE 'Europe/Amsterdam')::date AS day, action, outcome,
          coalesce(actor_role, '') AS role, purpose, coalesce(basis, '') AS ground, count(*)
        FROM entry GROUP BY organisation, day, action, outcome, role, purpose, ground
        ON CONFLICT (organisation, day, action, outcome, actor_role, purpose, basis)
        DO UPDATE SET entries = d.entries + excluded.entries
      )
      INSERT INTO audit_leaf (organisation, number, entry)
      SELECT organisation, ? + row_number() OVER (ORDER BY at, id), id FROM entry
      """;

  private final Postgres postgres;
  private final UUID organisation;
  private final int ofADay;
  private final List<UUID> staff = new ArrayList<>();
  private final List<UUID> youths = new ArrayList<>();

  /**
   * @param staff who there are; as many others as are missing are thought up
   * @param youths the same
   */
  TenYears(Postgres postgres, UUID organisation, int entries, List<UUID> staff, List<UUID> youths) {
    this.postgres = postgres;
    this.organisation = organisation;
    this.ofADay = Math.max(1, entries / WORKDAYS);
    fill(this.staff, staff, STAFF);
    fill(this.youths, youths, YOUTHS);
  }

  private static void fill(List<UUID> all, List<UUID> known, int many) {
    Random random = new Random(many);
    all.addAll(known.subList(0, Math.min(many, known.size())));
    while (all.size() < many) {
      all.add(new UUID(random.nextLong(), random.nextLong()));
    }
  }

  List<UUID> staff() {
    return staff;
  }

  List<UUID> youths() {
    return youths;
  }

  static List<String> actions() {
    return KINDS.stream().map(Kind::action).distinct().toList();
  }

  int entries() {
    return ofADay * WORKDAYS;
  }

  void write() throws SQLException {
    List<String> later = new ArrayList<>();
    try (Connection connection = postgres.superuser("nabij");
        Statement statement = connection.createStatement()) {
      for (String index : MADE_LAST) {
        try (ResultSet row =
            statement.executeQuery(
                "SELECT indexdef FROM pg_indexes WHERE indexname = '" + index + "'")) {
          row.next();
          later.add(row.getString(1));
        }
        statement.execute("DROP INDEX " + index);
      }
      writeEntries();
      statement.execute("SET maintenance_work_mem = '1GB'");
      for (String index : later) {
        statement.execute(index);
      }
      statement.execute("VACUUM (ANALYZE) audit_entry, audit_subject, audit_leaf, audit_day");
      statement.execute("CHECKPOINT");
    }
  }

  private void writeEntries() {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> parts = new ArrayList<>();
    for (int day = 0; day < WORKDAYS; day += DAYS_AT_ONCE) {
      long first = (long) day * ofADay;
      parts.add(
          writers.submit(
              () -> {
                write(first, first + (long) DAYS_AT_ONCE * ofADay - 1);
                return null;
              }));
    }
    writers.shutdown();
    try {
      for (Future<?> part : parts) {
        part.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(long first, long last) throws SQLException {
    try (Connection connection = postgres.superuser("nabij");
        PreparedStatement fill = connection.prepareStatement(FILL)) {
      List<Object> values = new ArrayList<>();
      double upTo = 0;
      List<Double> bounds = new ArrayList<>();
      for (Kind kind : KINDS.subList(0, KINDS.size() - 1)) {
        upTo += kind.often() / 1e6;
        bounds.add(upTo);
      }
      values.add(connection.createArrayOf("float8", bounds.toArray()));
      values.addAll(List.of(ofADay, ofADay, ofADay, ofADay, first, last));
      values.add(texts(connection, KINDS.stream().map(Kind::action).toArray()));
      values.add(texts(connection, KINDS.stream().map(Kind::purpose).toArray()));
      values.add(texts(connection, KINDS.stream().map(Kind::actor).toArray()));
      java.sql.Array people = connection.createArrayOf("uuid", youths.toArray());
      java.sql.Array colleagues = connection.createArrayOf("uuid", staff.toArray());
      values.addAll(Arrays.asList(people, organisation, colleagues, colleagues, people));
      values.add(FIRST_NUMBER + first);
      for (int place = 0; place < values.size(); place++) {
        fill.setObject(place + 1, values.get(place));
      }
      fill.executeUpdate();
    }
  }

  private static java.sql.Array texts(Connection connection, Object... texts) throws SQLException {
    return connection.createArrayOf("text", texts);
  }
}
