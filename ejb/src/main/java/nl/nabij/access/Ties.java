package nl.nabij.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of ties between people and dossiers that are not their own. */
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

  /**
   * The same for one dossier, as nearly every act asks: without a list in it, the server keeps the
   * plan, which takes longer to make than to carry out.
   */
  private static final String WITH =
      """
      SELECT dossier, basis FROM access_grant
      WHERE staff = ? AND organisation = ? AND dossier = ?
        AND since <= ? AND (until IS NULL OR until > ?)
      """;

  private static final String OF_STAFF =
      """
      SELECT DISTINCT dossier FROM access_grant
      WHERE staff = ? AND organisation = ? AND since <= ? AND (until IS NULL OR until > ?)
        AND (basis = 'group') = ? AND basis <> 'break-glass'
      ORDER BY dossier LIMIT ?
      """;
  private static final String JOIN =
      """
      INSERT INTO access_grant (staff, dossier, organisation, basis, since, until)
      SELECT w.person, w.dossier, w.organisation, w.basis, w.since, w.until
      FROM (VALUES (?::uuid, ?::uuid, ?::uuid, ?::text, ?::timestamptz, ?::timestamptz))
        AS w (person, dossier, organisation, basis, since, until)
      WHERE NOT EXISTS (
        SELECT 1 FROM access_grant g
        WHERE g.staff = w.person AND g.dossier = w.dossier AND g.basis = w.basis
          AND (g.until IS NULL OR g.until > w.since))
      ON CONFLICT (staff, dossier, basis, since) DO UPDATE SET until = excluded.until
      """;

  private static final String OWNED =
      """
      WITH owned AS (
        SELECT dossier, organisation, until FROM access_grant
        WHERE staff = ? AND basis = 'owner' AND since <= ? AND (until IS NULL OR until > ?)),
      cover AS (
        SELECT * FROM unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[])
          AS c (staff, since, until))
      """;
  private static final String NOT_BEGUN =
      "DELETE FROM access_grant WHERE stands_for = ? AND since > ?";

  /** Those who stood in until now, and no longer do; or no longer for this dossier. */
  private static final String OVER =
      OWNED
          + """
          UPDATE access_grant g SET until = ?
          WHERE g.stands_for = ? AND g.since <= ? AND (g.until IS NULL OR g.until > ?)
            AND NOT (g.dossier IN (SELECT dossier FROM owned)
              AND EXISTS (SELECT 1 FROM cover c
                WHERE c.staff = g.staff AND c.since <= ? AND c.until > ?))
          """;

  /** Those who stand in already, perhaps longer or shorter than was known. */
  private static final String ON =
      OWNED
          + """
          UPDATE access_grant g
          SET until = least(nullif(c.until, ?::timestamptz), o.until)
          FROM owned o, cover c
          WHERE g.stands_for = ? AND g.dossier = o.dossier AND g.staff = c.staff
            AND g.since <= ? AND (g.until IS NULL OR g.until > ?)
            AND c.since <= ? AND c.until > ?
          """;

  private static final String TO_COME =
      OWNED
          + """
          INSERT INTO access_grant (staff, dossier, organisation, basis, since, until, stands_for)
          SELECT c.staff, o.dossier, o.organisation, 'substitute', greatest(c.since, ?),
            least(nullif(c.until, ?::timestamptz), o.until), ?
          FROM owned o, cover c
          WHERE c.until > ? AND (o.until IS NULL OR o.until > greatest(c.since, ?))
            AND NOT EXISTS (
              SELECT 1 FROM access_grant g
              WHERE g.stands_for = ? AND g.dossier = o.dossier AND g.staff = c.staff
                AND g.since <= ? AND (g.until IS NULL OR g.until > ?) AND c.since <= ?)
          ON CONFLICT (staff, dossier, basis, since)
            DO UPDATE SET until = excluded.until, stands_for = excluded.stands_for
          """;
  private static final String TO_DOSSIER =
      """
      SELECT staff, basis, since, until, stands_for FROM access_grant
      WHERE dossier = ? AND basis <> 'consent' AND (until IS NULL OR until > since)
      ORDER BY since DESC, staff LIMIT ?
      """;
  private static final String BETWEEN =
      """
      SELECT staff, basis, since, until, stands_for FROM access_grant
      WHERE staff = ? AND dossier = ? AND organisation = ?
        AND since <= ? AND (until IS NULL OR until > ?)
      ORDER BY since DESC LIMIT 20
      """;
  private static final String CHANGES =
      """
      SELECT staff, dossier, since AS at FROM access_grant WHERE since > ? AND since <= ?
      UNION SELECT staff, dossier, until FROM access_grant WHERE until > ? AND until <= ?
      """;

  private record Tied(UUID dossier, Basis basis) {}

  /** A tie that began or ended; {@code key} tells it from others. */
  record Change(UUID staff, UUID key) {}

  void grant(
      final UUID organisation,
      final UUID dossier,
      final UUID staff,
      final Basis basis,
      final Instant since) {
    final String code = basis.code();
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
    final boolean one = dossiers.size() == 1;
    return database
        .list(
            one ? WITH : AMONG,
            row -> new Tied(row.uuid("dossier"), Basis.of(row.text("basis"))),
            staff,
            organisation,
            one ? dossiers.iterator().next() : dossiers,
            now,
            now)
        .stream()
        .collect(
            Collectors.toMap(Tied::dossier, Tied::basis, BinaryOperator.minBy(Basis::compareTo)));
  }

  /** Those that are theirs to guide: not those for which they broke the glass. */
  List<UUID> of(final UUID staff, final UUID organisation, final Instant now, final int limit) {
    return of(staff, organisation, now, false, limit);
  }

  /** The groups that this person belongs to, staff or youth. */
  List<UUID> groups(
      final UUID person, final UUID organisation, final Instant now, final int limit) {
    return of(person, organisation, now, true, limit);
  }

  private List<UUID> of(
      final UUID person,
      final UUID organisation,
      final Instant now,
      final boolean groups,
      final int limit) {
    return database.list(
        OF_STAFF, row -> row.uuid("dossier"), person, organisation, now, now, groups, limit);
  }

  /**
   * @param until null without end
   */
  void join(
      final UUID organisation,
      final UUID dossier,
      final UUID person,
      final Basis basis,
      final Instant since,
      final Instant until) {
    final String code = basis.code();
    database.change(JOIN, person, dossier, organisation, code, since, until);
  }

  /** Makes the ties of those who stand in for an owner what the covers say, from now on. */
  void cover(final UUID owner, final List<Cover> covers, final Instant now) {
    final List<UUID> staff = covers.stream().map(Cover::staff).toList();
    final List<String> since = covers.stream().map(cover -> cover.since().toString()).toList();
    final List<String> until = covers.stream().map(cover -> cover.until().toString()).toList();
    database.change(NOT_BEGUN, owner, now);
    database.change(OVER, owner, now, now, staff, since, until, now, owner, now, now, now, now);
    database.change(
        ON, owner, now, now, staff, since, until, Cover.FOREVER, owner, now, now, now, now);
    database.change(
        TO_COME,
        owner,
        now,
        now,
        staff,
        since,
        until,
        now,
        Cover.FOREVER,
        owner,
        now,
        now,
        owner,
        now,
        now,
        now);
  }

  List<UUID> owned(final UUID staff, final Instant now, final int limit) {
    return database.list(
        """
        SELECT DISTINCT dossier FROM access_grant
        WHERE staff = ? AND basis = 'owner' AND since <= ? AND (until IS NULL OR until > ?)
        ORDER BY dossier LIMIT ?
        """,
        row -> row.uuid("dossier"),
        staff,
        now,
        now,
        limit);
  }

  List<Tie> to(final UUID dossier, final int limit) {
    return database.list(TO_DOSSIER, Ties::tie, dossier, limit);
  }

  /** The strongest that holds now. */
  Optional<Tie> between(final Staff staff, final UUID dossier, final Instant now) {
    return database
        .list(BETWEEN, Ties::tie, staff.id(), dossier, staff.organisation(), now, now)
        .stream()
        .min(Comparator.comparing(Tie::basis));
  }

  private static Tie tie(final Row row) {
    return new Tie(
        row.uuid("staff"),
        Basis.of(row.text("basis")),
        row.instant("since"),
        row.instant("until"),
        row.uuid("stands_for"));
  }

  Set<Change> changes(final Instant after, final Instant upTo) {
    return Set.copyOf(
        database.list(
            CHANGES,
            row ->
                new Change(
                    row.uuid("staff"),
                    UUID.nameUUIDFromBytes(
                        (row.uuid("staff") + ":" + row.uuid("dossier") + ":" + row.instant("at"))
                            .getBytes(StandardCharsets.US_ASCII))),
            after,
            upTo,
            after,
            upTo));
  }
}
