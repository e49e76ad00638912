package nl.nabij.glass;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of this room. */
@Dependent
class GlassTable {

  private final Database database;

  @Inject
  GlassTable(final Database database) {
    this.database = database;
  }

  /** As it lies there. */
  record Stored(
      UUID id,
      UUID youth,
      UUID organisation,
      UUID staff,
      byte[] sealed,
      Instant openedAt,
      Instant until) {}

  /** One at a time for each member of staff, so that the count holds. */
  void hold(final UUID staff) {
    database.first(
        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('glass:' || ?::text, 0))) w",
        row -> Boolean.TRUE,
        staff);
  }

  void keep(final Stored one) {
    database.change(
        """
        INSERT INTO break_glass (id, youth, organisation, staff, sealed_reason, opened_at, until)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        one.id(),
        one.youth(),
        one.organisation(),
        one.staff(),
        one.sealed(),
        one.openedAt(),
        one.until());
  }

  long countOf(final UUID staff, final Instant after) {
    return database
        .first(
            "SELECT count(*) AS n FROM break_glass WHERE staff = ? AND opened_at > ?",
            row -> row.number("n"),
            staff,
            after)
        .orElse(0L);
  }

  long countIn(final UUID organisation, final Instant after) {
    return database
        .first(
            "SELECT count(*) AS n FROM break_glass WHERE organisation = ? AND opened_at > ?",
            row -> row.number("n"),
            organisation,
            after)
        .orElse(0L);
  }

  Optional<Stored> newest(final UUID staff, final UUID youth) {
    return database.first(
        """
        SELECT * FROM break_glass WHERE staff = ? AND youth = ? ORDER BY opened_at DESC LIMIT 1
        """,
        GlassTable::read,
        staff,
        youth);
  }

  /** Newest first. */
  List<Stored> in(final UUID organisation, final int atMost) {
    return database.list(
        "SELECT * FROM break_glass WHERE organisation = ? ORDER BY opened_at DESC, id LIMIT ?",
        GlassTable::read,
        organisation,
        atMost);
  }

  /** Newest first. */
  List<Stored> of(final Collection<UUID> youths, final Instant after, final int atMost) {
    return youths.isEmpty()
        ? List.of()
        : database.list(
            """
            SELECT * FROM break_glass WHERE youth = ANY (?) AND opened_at > ?
            ORDER BY opened_at DESC, id LIMIT ?
            """,
            GlassTable::read,
            youths,
            after,
            atMost);
  }

  private static Stored read(final Row row) {
    return new Stored(
        row.uuid("id"),
        row.uuid("youth"),
        row.uuid("organisation"),
        row.uuid("staff"),
        row.bytes("sealed_reason"),
        row.instant("opened_at"),
        row.instant("until"));
  }
}
