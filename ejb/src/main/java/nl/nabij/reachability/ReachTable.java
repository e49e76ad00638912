package nl.nabij.reachability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nabij.database.Database;

/** The SQL of wishes and rhythms. */
@Dependent
class ReachTable {

  private static final int RHYTHMS_AT_MOST = 50;

  private final Database database;

  @Inject
  ReachTable(final Database database) {
    this.database = database;
  }

  /** Wishes as they lie there. */
  record Kept(byte[] sealed, Instant at, String by) {}

  Optional<Kept> wishes(final UUID youth) {
    return database.first(
        "SELECT sealed_wishes, changed_at, changed_by FROM reach_wish WHERE youth = ?",
        row ->
            new Kept(row.bytes("sealed_wishes"), row.instant("changed_at"), row.text("changed_by")),
        youth);
  }

  /** What each of these wants, sealed; those who said nothing are left out. */
  Map<UUID, byte[]> wishes(final Set<UUID> youths) {
    final Map<UUID, byte[]> found = new HashMap<>();
    if (!youths.isEmpty()) {
      database.list(
          "SELECT youth, sealed_wishes FROM reach_wish WHERE youth = ANY(?)",
          row -> found.put(row.uuid("youth"), row.bytes("sealed_wishes")),
          youths);
    }
    return found;
  }

  void keep(final UUID youth, final UUID organisation, final Kept kept) {
    database.change(
        """
        INSERT INTO reach_wish (youth, organisation, sealed_wishes, changed_at, changed_by)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (youth) DO UPDATE SET sealed_wishes = excluded.sealed_wishes,
          changed_at = excluded.changed_at, changed_by = excluded.changed_by
        """,
        youth,
        organisation,
        kept.sealed(),
        kept.at(),
        kept.by());
  }

  List<Rhythm> rhythms(final UUID youth) {
    return database.list(
        "SELECT often, since, until FROM reach_rhythm WHERE youth = ? ORDER BY since DESC LIMIT ?",
        row -> new Rhythm(Often.valueOf(row.text("often")), row.date("since"), row.date("until")),
        youth,
        RHYTHMS_AT_MOST);
  }

  /** The new agreement takes the place of what was agreed from its first day on. */
  void agree(
      final UUID youth,
      final UUID organisation,
      final Rhythm rhythm,
      final UUID by,
      final Instant at) {
    // One agreement of a youth at a time, also when two are made at the same moment.
    database.first(
        "SELECT pg_advisory_xact_lock(hashtextextended('reach:' || ?::text, 0))",
        row -> Boolean.TRUE,
        youth);
    database.change(
        "DELETE FROM reach_rhythm WHERE youth = ? AND since >= ?", youth, rhythm.since());
    database.change(
        """
        UPDATE reach_rhythm SET until = ? WHERE youth = ? AND since < ?
          AND (until IS NULL OR until > ?)
        """,
        rhythm.since(),
        youth,
        rhythm.since(),
        rhythm.since());
    database.change(
        """
        INSERT INTO reach_rhythm (id, youth, organisation, often, since, until, agreed_by, agreed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        UUID.randomUUID(),
        youth,
        organisation,
        rhythm.often(),
        rhythm.since(),
        rhythm.until(),
        by,
        at);
  }

  Optional<Often> usual(final UUID organisation) {
    return database.first(
        "SELECT often FROM reach_usual WHERE organisation = ?",
        row -> Often.valueOf(row.text("often")),
        organisation);
  }

  void usual(final UUID organisation, final Often often) {
    database.change(
        """
        INSERT INTO reach_usual (organisation, often) VALUES (?, ?)
        ON CONFLICT (organisation) DO UPDATE SET often = excluded.often
        """,
        organisation,
        often);
  }

  /**
   * The rhythm of today of each youth who has an agreement, or else the usual one: one question.
   */
  Map<UUID, Often> today(
      final UUID organisation, final List<UUID> youths, final LocalDate today, final Often other) {
    final Map<UUID, Often> found = new LinkedHashMap<>();
    database
        .list(
            """
            SELECT y.youth, coalesce(r.often, u.often, ?) AS often
            FROM unnest(?::uuid[]) AS y (youth)
            LEFT JOIN reach_rhythm r
              ON r.youth = y.youth AND daterange(r.since, r.until) @> ?::date
            LEFT JOIN reach_usual u ON u.organisation = ?
            """,
            row -> Map.entry(row.uuid("youth"), Often.valueOf(row.text("often"))),
            other,
            youths,
            today,
            organisation)
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }
}
