package nl.nabij.signal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of what was found, and of how far was read. */
@Dependent
class SignalTable {

  private static final String KEEP =
      """
      INSERT INTO signal AS s (id, organisation, kind, rules, threshold, margin, actor, dossier, day,
        measured, minutes, times, entries, first_at, last_at, found_at)
      SELECT w.* FROM (VALUES (?::uuid, ?::uuid, ?::text, ?::integer, ?::integer, ?::integer,
          ?::uuid, ?::uuid, ?::date, ?::integer, ?::integer, ?::integer, ?::uuid[],
          ?::timestamptz, ?::timestamptz, ?::timestamptz))
        AS w (id, organisation, kind, rules, threshold, margin, actor, dossier, day,
          measured, minutes, times, entries, first_at, last_at, found_at)
      WHERE NOT EXISTS (
        SELECT 1 FROM signal e
        WHERE e.organisation = w.organisation AND e.kind = w.kind
          AND e.actor IS NOT DISTINCT FROM w.actor AND e.dossier IS NOT DISTINCT FROM w.dossier
          AND e.day < w.day AND e.day >= w.day - ?::integer)
      ON CONFLICT (organisation, kind, actor, dossier, day) DO UPDATE SET
        rules = excluded.rules, threshold = excluded.threshold, margin = excluded.margin,
        measured = excluded.measured, minutes = excluded.minutes, times = excluded.times,
        entries = excluded.entries, first_at = excluded.first_at, last_at = excluded.last_at
      WHERE excluded.times >= s.times AND excluded.measured >= s.measured
        AND (excluded.times > s.times OR excluded.measured > s.measured)
      """;

  private final Database database;

  @Inject
  SignalTable(final Database database) {
    this.database = database;
  }

  /** A member of staff and a youth. */
  record Pair(UUID staff, UUID dossier) {}

  /** Keeps what was found, or lets what is there grow. */
  void keep(
      final UUID organisation, final int rules, final List<Sieve.Found> found, final Instant now) {
    database.changeAll(
        KEEP, found.stream().map(one -> values(organisation, rules, one, now)).toList());
  }

  private static Object[] values(
      final UUID organisation, final int rules, final Sieve.Found found, final Instant now) {
    final Key key = found.key();
    final Measured sum = found.measured();
    return new Object[] {
      UUID.randomUUID(),
      organisation,
      key.rule().code(),
      rules,
      key.rule().threshold(),
      key.rule().margin(),
      key.actor(),
      key.dossier(),
      key.day(),
      sum.value(),
      sum.minutes(),
      sum.times(),
      sum.entries(),
      sum.first(),
      sum.last(),
      now,
      key.rule().restDays()
    };
  }

  /** From which number on to read, if this was begun. */
  Optional<Long> reading(final UUID organisation, final Pace pace) {
    return database.first(
        "SELECT number FROM signal_reading WHERE organisation = ? AND pace = ?",
        row -> row.number("number"),
        organisation,
        pace.code());
  }

  void begin(final UUID organisation, final Pace pace, final long number) {
    database.change(
        """
        INSERT INTO signal_reading (organisation, pace, number) VALUES (?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
        organisation,
        pace.code(),
        number);
  }

  /** The same, held until the transaction ends; empty when somebody else reads. */
  Optional<Long> hold(final UUID organisation, final Pace pace) {
    return database.first(
        """
        SELECT number FROM signal_reading WHERE organisation = ? AND pace = ?
        FOR NO KEY UPDATE SKIP LOCKED
        """,
        row -> row.number("number"),
        organisation,
        pace.code());
  }

  void goOn(final UUID organisation, final Pace pace, final long number) {
    database.change(
        "UPDATE signal_reading SET number = ? WHERE organisation = ? AND pace = ?",
        number,
        organisation,
        pace.code());
  }

  void keepNamesake(
      final UUID organisation, final UUID staff, final UUID dossier, final Instant now) {
    database.change(
        """
        INSERT INTO signal_namesake (organisation, staff, dossier, found_at) VALUES (?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """,
        organisation,
        staff,
        dossier,
        now);
  }

  List<Pair> namesakes(final UUID organisation, final Collection<UUID> dossiers) {
    return database.list(
        "SELECT staff, dossier FROM signal_namesake WHERE organisation = ? AND dossier = ANY (?)",
        (final Row row) -> new Pair(row.uuid("staff"), row.uuid("dossier")),
        organisation,
        dossiers);
  }
}
