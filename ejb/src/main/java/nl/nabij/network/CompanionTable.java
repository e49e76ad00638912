package nl.nabij.network;

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

/** The SQL of this room. */
@Dependent
class CompanionTable {

  private final Database database;

  @Inject
  CompanionTable(final Database database) {
    this.database = database;
  }

  /**
   * A consent as it lies there.
   *
   * @param askedBy null when the youth came with it
   * @param allowedAt null as long as the youth did not consent
   */
  record Stored(
      UUID id,
      UUID youth,
      UUID organisation,
      byte[] sealedName,
      Relation relation,
      boolean writes,
      Instant endsAt,
      UUID askedBy,
      Instant allowedAt,
      Instant endedAt,
      byte[] codeFingerprint,
      Instant linkUntil,
      int wrongCodes,
      Instant enteredAt) {

    boolean over(final Instant now) {
      return endedAt != null || !endsAt.isAfter(now);
    }

    boolean allowed(final Instant now) {
      return allowedAt != null && !over(now);
    }
  }

  /** Writes down who is to talk along; what is there under this id is left as it is. */
  void ask(final Stored asked, final Instant at) {
    database.change(
        """
        INSERT INTO companion (id, youth, organisation, sealed_name, relation, writes, ends_at,
          asked_by, asked_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """,
        asked.id(),
        asked.youth(),
        asked.organisation(),
        asked.sealedName(),
        code(asked.relation()),
        asked.writes(),
        asked.endsAt(),
        asked.askedBy(),
        at);
  }

  /** The youth consents to this, also in place of what was asked or consented to before. */
  void allow(final Stored wish, final Instant at) {
    database.change(
        """
        UPDATE companion SET sealed_name = ?, relation = ?, writes = ?, ends_at = ?,
          allowed_at = coalesce(allowed_at, ?)
        WHERE id = ?
        """,
        wish.sealedName(),
        code(wish.relation()),
        wish.writes(),
        wish.endsAt(),
        at,
        wish.id());
  }

  void end(final UUID id, final boolean byYouth, final Instant at) {
    database.change(
        """
        UPDATE companion SET ended_at = ?, ended_by = ?, token_fingerprint = NULL,
          secret_fingerprint = NULL
        WHERE id = ?
        """,
        at,
        byYouth ? "youth" : "staff",
        id);
  }

  /** A link in place of the one before; the browser that came in by that goes out. */
  void link(final UUID id, final byte[] token, final byte[] code, final Instant until) {
    database.change(
        """
        UPDATE companion SET token_fingerprint = ?, code_fingerprint = ?, link_until = ?,
          wrong_codes = 0, secret_fingerprint = NULL, entered_at = NULL
        WHERE id = ?
        """,
        token,
        code,
        until,
        id);
  }

  void countWrong(final UUID id, final boolean last) {
    database.change(
        """
        UPDATE companion SET wrong_codes = wrong_codes + 1,
          token_fingerprint = CASE WHEN ? THEN NULL ELSE token_fingerprint END
        WHERE id = ?
        """,
        last,
        id);
  }

  void enter(final UUID id, final byte[] secret, final Instant at) {
    database.change(
        """
        UPDATE companion SET token_fingerprint = NULL, secret_fingerprint = ?, entered_at = ?
        WHERE id = ?
        """,
        secret,
        at,
        id);
  }

  Optional<Stored> find(final UUID id) {
    return database.first("SELECT * FROM companion WHERE id = ?", CompanionTable::read, id);
  }

  /** The same, kept from change by others until the transaction ends. */
  Optional<Stored> hold(final UUID id) {
    return database.first(
        "SELECT * FROM companion WHERE id = ? FOR NO KEY UPDATE", CompanionTable::read, id);
  }

  Optional<Stored> holdByToken(final byte[] token) {
    return database.first(
        "SELECT * FROM companion WHERE token_fingerprint = ? FOR NO KEY UPDATE",
        CompanionTable::read,
        token);
  }

  Optional<Stored> bySecret(final byte[] secret) {
    return database.first(
        "SELECT * FROM companion WHERE secret_fingerprint = ?", CompanionTable::read, secret);
  }

  /** Of a youth, newest first. */
  List<Stored> of(final UUID youth, final int atMost) {
    return database.list(
        "SELECT * FROM companion WHERE youth = ? ORDER BY asked_at DESC, id LIMIT ?",
        CompanionTable::read,
        youth,
        atMost);
  }

  List<Stored> named(final UUID youth, final Collection<UUID> ids) {
    return database.list(
        "SELECT * FROM companion WHERE youth = ? AND id = ANY(?)",
        CompanionTable::read,
        youth,
        ids);
  }

  private static String code(final Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }

  private static Stored read(final Row row) {
    return new Stored(
        row.uuid("id"),
        row.uuid("youth"),
        row.uuid("organisation"),
        row.bytes("sealed_name"),
        Relation.valueOf(row.text("relation").toUpperCase(Locale.ROOT)),
        row.flag("writes"),
        row.instant("ends_at"),
        row.uuid("asked_by"),
        row.instant("allowed_at"),
        row.instant("ended_at"),
        row.bytes("code_fingerprint"),
        row.instant("link_until"),
        (int) row.number("wrong_codes"),
        row.instant("entered_at"));
  }
}
