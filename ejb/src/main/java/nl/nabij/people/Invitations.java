package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;
import nl.nabij.vault.Tokens;

/**
 * Invitations to tie a device: made, tried, and ended by use, wrong codes, a newer one, or time.
 */
@Dependent
class Invitations {

  static final int WRONG_CODES_AT_MOST = 5;
  static final Duration VALID_FOR = Duration.ofDays(7);

  private final Database database;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  Invitations(final Database database, final Secrets secrets, final Clock clock) {
    this.database = database;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** An invitation as one tries it; the row is locked until the end of the transaction. */
  record Open(UUID id, UUID youth, UUID organisation, byte[] codeFingerprint, int wrongCodes) {}

  /** Makes an invitation; the one that was open ends. */
  Invitation make(final UUID youth, final UUID organisation) {
    final Instant now = clock.instant();
    // Two invitations at the same moment: one after the other. Not FOR UPDATE: who ties a device
    // holds the earlier invitation and then refers to the youth, and the two would wait in a
    // circle.
    database.exists("SELECT 1 FROM youth WHERE id = ? FOR NO KEY UPDATE", youth);
    database.change(
        """
        UPDATE invitation SET ended_at = ?, ended_by = 'newer'
        WHERE youth = ? AND ended_at IS NULL
        """,
        now,
        youth);
    final UUID id = UUID.randomUUID();
    final Invitation invitation =
        new Invitation(Tokens.newToken(), Tokens.newCode(), now.plus(VALID_FOR));
    database.change(
        """
        INSERT INTO invitation
          (id, youth, organisation, token_fingerprint, code_fingerprint, made_at, expires_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        youth,
        organisation,
        secrets.ofToken(invitation.token()),
        secrets.ofCode(id, invitation.code()),
        now,
        invitation.expiresAt());
    return invitation;
  }

  /**
   * The open invitation of a token. Locks its row: tries at the same time come one after another,
   * and each wrong one counts.
   */
  Optional<Open> lock(final String token) {
    if (!Tokens.plausible(token)) {
      return Optional.empty();
    }
    return database.first(
        """
        SELECT id, youth, organisation, code_fingerprint, wrong_codes FROM invitation
        WHERE token_fingerprint = ? AND ended_at IS NULL AND expires_at > ?
        FOR NO KEY UPDATE
        """,
        Invitations::read,
        secrets.ofToken(token),
        clock.instant());
  }

  /** Whose invitation a token is or was, open or not: a refusal is about that youth. */
  Optional<Open> past(final String token) {
    return Tokens.plausible(token)
        ? database.first(
            """
            SELECT id, youth, organisation, code_fingerprint, wrong_codes FROM invitation
            WHERE token_fingerprint = ?
            """,
            Invitations::read,
            secrets.ofToken(token))
        : Optional.empty();
  }

  boolean fits(final Open invitation, final String typed) {
    final String code = Tokens.readCode(typed);
    return code != null
        && MessageDigest.isEqual(
            invitation.codeFingerprint(), secrets.ofCode(invitation.id(), code));
  }

  /** Counts a wrong code; answers how many tries are left. */
  int countWrong(final Open invitation) {
    final int left = WRONG_CODES_AT_MOST - invitation.wrongCodes() - 1;
    database.change(
        """
        UPDATE invitation SET wrong_codes = wrong_codes + 1,
          ended_at = CASE WHEN wrong_codes + 1 >= ? THEN ?::timestamptz END,
          ended_by = CASE WHEN wrong_codes + 1 >= ? THEN 'wrong-codes' END
        WHERE id = ?
        """,
        WRONG_CODES_AT_MOST,
        clock.instant(),
        WRONG_CODES_AT_MOST,
        invitation.id());
    return left;
  }

  void use(final Open invitation) {
    database.change(
        "UPDATE invitation SET ended_at = ?, ended_by = 'used' WHERE id = ?",
        clock.instant(),
        invitation.id());
  }

  /** Ends the open invitation, if there is one: all devices were ended, and it with them. */
  void endOpen(final UUID youth) {
    database.change(
        """
        UPDATE invitation SET ended_at = ?, ended_by = 'all-ended'
        WHERE youth = ? AND ended_at IS NULL
        """,
        clock.instant(),
        youth);
  }

  private static Open read(final Row row) {
    return new Open(
        row.uuid("id"),
        row.uuid("youth"),
        row.uuid("organisation"),
        row.bytes("code_fingerprint"),
        (int) row.number("wrong_codes"));
  }
}
