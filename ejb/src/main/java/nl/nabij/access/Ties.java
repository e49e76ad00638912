package nl.nabij.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.nabij.database.Database;

/** The SQL of ties between staff and dossiers. */
record Ties(Database database) {

  private static final String GRANT =
      """
      INSERT INTO access_grant (staff, dossier, organisation, basis, since)
      SELECT w.* FROM (VALUES (?::uuid, ?::uuid, ?::uuid, ?::text, ?::timestamptz))
        AS w (staff, dossier, organisation, basis, since)
      WHERE NOT EXISTS (
        SELECT 1 FROM access_grant g
        WHERE g.staff = w.staff AND g.dossier = w.dossier AND g.basis = w.basis
          AND g.until IS NULL AND g.since <= w.since)
      ON CONFLICT DO NOTHING
      """;
  private static final String END =
      """
      UPDATE access_grant SET until = greatest(since, ?)
      WHERE staff = ? AND dossier = ? AND (until IS NULL OR until > ?)
      """;
  private static final String AMONG =
      """
      SELECT dossier, basis FROM access_grant
      WHERE staff = ? AND organisation = ? AND dossier = ANY (?)
        AND since <= ? AND (until IS NULL OR until > ?)
      """;
  private static final String OF_STAFF =
      """
      SELECT DISTINCT dossier FROM access_grant
      WHERE staff = ? AND organisation = ? AND since <= ? AND (until IS NULL OR until > ?)
      ORDER BY dossier LIMIT ?
      """;

  private record Tie(UUID dossier, Basis basis) {}

  void grant(
      final UUID organisation,
      final UUID dossier,
      final UUID staff,
      final Basis basis,
      final Instant since) {
    final String code = basis.name().toLowerCase(Locale.ROOT);
    database.change(GRANT, staff, dossier, organisation, code, since);
  }

  void end(final UUID dossier, final UUID staff, final Instant until) {
    database.change(END, until, staff, dossier, until);
  }

  /** Of these dossiers, those that the member of staff is tied to, with the strongest basis. */
  Map<UUID, Basis> among(
      final UUID staff,
      final UUID organisation,
      final Collection<UUID> dossiers,
      final Instant now) {
    return database
        .list(
            AMONG,
            row ->
                new Tie(
                    row.uuid("dossier"), Basis.valueOf(row.text("basis").toUpperCase(Locale.ROOT))),
            staff,
            organisation,
            dossiers,
            now,
            now)
        .stream()
        .collect(
            Collectors.toMap(Tie::dossier, Tie::basis, BinaryOperator.minBy(Basis::compareTo)));
  }

  List<UUID> of(final UUID staff, final UUID organisation, final Instant now, final int limit) {
    return database.list(
        OF_STAFF, row -> row.uuid("dossier"), staff, organisation, now, now, limit);
  }
}
