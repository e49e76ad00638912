package nl.nabij.signal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import nl.nabij.database.Database;

/** A log that is made, and put in the tables as the house leaves it there. */
final class MadeLog {

  private static final int AT_A_TIME = 5_000;
  private static final int LATE_SECONDS = 90;

  /** An act; {@code dossier} and {@code reason} may be null. */
  record Line(
      UUID id,
      Instant at,
      String kind,
      UUID actor,
      String role,
      String action,
      UUID dossier,
      String outcome,
      String reason,
      String basis) {}

  private final UUID organisation;
  private final Random random;
  private final List<Line> lines = new ArrayList<>();

  MadeLog(final UUID organisation, final long seed) {
    this.organisation = organisation;
    this.random = new Random(seed);
  }

  UUID id() {
    return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63);
  }

  void act(
      final Instant at,
      final UUID actor,
      final String role,
      final String action,
      final UUID dossier,
      final String basis) {
    lines.add(new Line(id(), at, "staff", actor, role, action, dossier, "ok", null, basis));
  }

  void refused(
      final Instant at,
      final UUID actor,
      final String role,
      final String action,
      final UUID dossier,
      final String reason) {
    lines.add(new Line(id(), at, "staff", actor, role, action, dossier, "refused", reason, null));
  }

  void ofYouth(final Instant at, final UUID youth, final String action) {
    lines.add(new Line(id(), at, "youth", youth, null, action, youth, "ok", null, "self"));
  }

  int size() {
    return lines.size();
  }

  /**
   * Writes all that was made since the last time. Numbers follow the moments at which entries were
   * committed, which is up to a minute and a half after they were made.
   */
  void write(final Database database) {
    record Late(Line line, Instant committed) {}
    final List<Line> ordered =
        lines.stream()
            .map(line -> new Late(line, line.at().plusSeconds(random.nextInt(LATE_SECONDS))))
            .sorted(Comparator.comparing(Late::committed).thenComparing(one -> one.line().id()))
            .map(Late::line)
            .toList();
    lines.clear();
    for (int from = 0; from < ordered.size(); from += AT_A_TIME) {
      write(database, ordered.subList(from, Math.min(ordered.size(), from + AT_A_TIME)));
    }
    database.change("ANALYZE audit_entry, audit_subject, audit_leaf");
  }

  private void write(final Database database, final List<Line> some) {
    final long size = open(database);
    database.change(
        """
        WITH made AS (
          INSERT INTO audit_entry (id, organisation, at, actor_kind, actor, actor_role, action,
            object_kind, object, dossiers, outcome, reason, purpose, basis, origin, leaf)
          SELECT m.id, ?, m.at, m.kind, m.actor, m.role, m.action, 'dossier', m.dossier,
            CASE WHEN m.dossier IS NULL THEN '{}' ELSE ARRAY[m.dossier] END, m.outcome, m.reason,
            'begeleiding', m.basis, '192.0.2.7', '{}'
          FROM unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::uuid[], ?::text[], ?::text[],
              ?::uuid[], ?::text[], ?::text[], ?::text[])
            AS m (id, at, kind, actor, role, action, dossier, outcome, reason, basis)
          RETURNING id, dossiers, at, actor_kind),
        told AS (
          INSERT INTO audit_subject (organisation, dossier, at, entry, own)
          SELECT ?, unnest(dossiers), at, id, actor_kind = 'youth' FROM made)
        INSERT INTO audit_leaf (organisation, number, entry)
        SELECT ?, ? + place - 1, id FROM unnest(?::uuid[]) WITH ORDINALITY AS n (id, place)
        """,
        organisation,
        some.stream().map(Line::id).toList(),
        some.stream().map(line -> line.at().toString()).toList(),
        some.stream().map(Line::kind).toList(),
        some.stream().map(Line::actor).toList(),
        texts(some, Line::role),
        some.stream().map(Line::action).toList(),
        texts(some, line -> line.dossier() == null ? null : line.dossier().toString()),
        some.stream().map(Line::outcome).toList(),
        texts(some, Line::reason),
        texts(some, Line::basis),
        organisation,
        organisation,
        size,
        some.stream().map(Line::id).toList());
    database.change(
        "UPDATE audit_log SET size = ? WHERE organisation = ?", size + some.size(), organisation);
  }

  private long open(final Database database) {
    database.change(
        """
        INSERT INTO audit_log
          (organisation, origin, sealed_seed, public_key, size, root, checkpoint, signed_at)
        VALUES (?, ?, '', decode(repeat('00', 32), 'hex'), 0, decode(repeat('00', 32), 'hex'), '',
          now())
        ON CONFLICT DO NOTHING
        """,
        organisation,
        "made/" + organisation);
    return database
        .first(
            "SELECT size FROM audit_log WHERE organisation = ?",
            row -> row.number("size"),
            organisation)
        .orElseThrow();
  }

  private static List<String> texts(final List<Line> some, final Function<Line, String> part) {
    final List<String> texts = new ArrayList<>();
    some.forEach(line -> texts.add(part.apply(line)));
    return texts;
  }
}
