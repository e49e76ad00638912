package nl.nabij.signal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of what officers see and say. */
@Dependent
class JudgementTable {

  private static final String OPEN = " AND (judged_times IS NULL OR judged_times < times)";

  private final Database database;

  @Inject
  JudgementTable(final Database database) {
    this.database = database;
  }

  /** A signal and whose it is; {@code judgedTimes} is null before it was judged. */
  record Stored(UUID organisation, Signal signal, Long judgedTimes) {

    boolean grew() {
      return judgedTimes != null && judgedTimes < signal.times();
    }
  }

  /** A judgement as it lies there; {@code sealed} is null without a note. */
  record Kept(
      UUID id, UUID signal, Verdict verdict, byte[] sealed, UUID judgedBy, Instant judgedAt) {}

  List<Stored> open(final UUID organisation, final int atMost) {
    return database.list(
        "SELECT * FROM signal WHERE organisation = ?" + OPEN + " ORDER BY last_at DESC, id LIMIT ?",
        JudgementTable::stored,
        organisation,
        atMost);
  }

  long countOpen(final UUID organisation) {
    return database
        .first(
            "SELECT count(*) AS n FROM signal WHERE organisation = ?" + OPEN,
            row -> row.number("n"),
            organisation)
        .orElse(0L);
  }

  /** Those that were judged last and are not open again, the last one first. */
  List<Stored> judged(final UUID organisation, final int atMost) {
    return database.list(
        """
        SELECT s.* FROM (
            SELECT signal, max(judged_at) AS at FROM (
              SELECT signal, judged_at FROM signal_judgement WHERE organisation = ?
              ORDER BY judged_at DESC LIMIT ?) newest
            GROUP BY signal) j
          JOIN signal s ON s.id = j.signal AND s.judged_times >= s.times
        ORDER BY j.at DESC, s.id
        """,
        JudgementTable::stored,
        organisation,
        atMost);
  }

  /** Held until the transaction ends. */
  Optional<Stored> hold(final UUID signal) {
    return database.first(
        "SELECT * FROM signal WHERE id = ? FOR NO KEY UPDATE", JudgementTable::stored, signal);
  }

  void keep(final UUID organisation, final Kept judgement) {
    database.change(
        """
        INSERT INTO signal_judgement
          (id, organisation, signal, verdict, sealed_note, judged_by, judged_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        judgement.id(),
        organisation,
        judgement.signal(),
        judgement.verdict().name().toLowerCase(Locale.ROOT),
        judgement.sealed(),
        judgement.judgedBy(),
        judgement.judgedAt());
    database.change("UPDATE signal SET judged_times = times WHERE id = ?", judgement.signal());
  }

  /** Of these signals, newest first. */
  List<Kept> of(final Collection<UUID> signals) {
    return signals.isEmpty()
        ? List.of()
        : database.list(
            """
            SELECT id, signal, verdict, sealed_note, judged_by, judged_at FROM signal_judgement
            WHERE signal = ANY (?) ORDER BY judged_at DESC, id
            """,
            row ->
                new Kept(
                    row.uuid("id"),
                    row.uuid("signal"),
                    Verdict.valueOf(row.text("verdict").toUpperCase(Locale.ROOT)),
                    row.bytes("sealed_note"),
                    row.uuid("judged_by"),
                    row.instant("judged_at")),
            signals);
  }

  private static Stored stored(final Row row) {
    return new Stored(
        row.uuid("organisation"),
        new Signal(
            row.uuid("id"),
            row.text("kind"),
            (int) row.number("threshold"),
            (int) row.number("margin"),
            row.uuid("actor"),
            row.uuid("dossier"),
            row.date("day"),
            (int) row.number("measured"),
            (int) row.number("minutes"),
            (int) row.number("times"),
            row.uuids("entries"),
            row.instant("first_at"),
            row.instant("last_at"),
            false,
            List.of()),
        row.numberOrNull("judged_times"));
  }
}
