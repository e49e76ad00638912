package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;
import nl.nabij.vault.Vault;

/** The rows of the outbox. */
@Dependent
class Queue {

  /** The pause after the first, second… failed try; after the last the mail is given up. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6));

  /** How long a node that took a mail may take to send it, before another one tries. */
  private static final Duration TAKEN_FOR = Duration.ofMinutes(2);

  private final Database database;
  private final Vault vault;
  private final Clock clock;

  @Inject
  Queue(final Database database, final Vault vault, final Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /** Adds a mail, due at once when {@code notBefore} is null; a second waiting notice is none. */
  void add(
      final UUID organisation,
      final UUID youth,
      final MailKind kind,
      final String address,
      final String payload,
      final Instant notBefore,
      final Instant expiresAt) {
    final UUID id = UUID.randomUUID();
    final Instant now = clock.instant();
    database.change(
        """
        INSERT INTO outbox (id, organisation, youth, kind, sealed_address, sealed_payload,
          made_at, next_try_at, expires_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (youth) WHERE state = 'waiting' AND kind = 'notice' DO NOTHING
        """,
        id,
        organisation,
        youth,
        kind.code(),
        vault.sealText(youth, "outbox-address:" + id, address),
        payload == null ? null : vault.sealText(youth, "outbox:" + id, payload),
        now,
        notBefore == null ? now : notBefore,
        expiresAt);
  }

  void withdraw(final UUID youth, final MailKind kind) {
    database.change(
        """
        UPDATE outbox SET state = 'withdrawn', ended_at = ?,
          sealed_address = NULL, sealed_payload = NULL
        WHERE youth = ? AND kind = ? AND state = 'waiting'
        """,
        clock.instant(),
        youth,
        kind.code());
  }

  /**
   * Takes what is due, so that no other node does for a while; gives up what has expired. Commits
   * before anything is sent.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<DueMail> take(final int atMost) {
    final Instant now = clock.instant();
    database.change(
        """
        UPDATE outbox SET state = 'given-up', ended_at = ?, last_failure = 'expired',
          sealed_address = NULL, sealed_payload = NULL
        WHERE state = 'waiting' AND next_try_at <= ? AND expires_at <= ?
        """,
        now,
        now,
        now);
    return database.list(
        """
        UPDATE outbox SET tries = tries + 1, next_try_at = ?
        WHERE id IN (
          SELECT id FROM outbox WHERE state = 'waiting' AND next_try_at <= ?
          ORDER BY next_try_at LIMIT ? FOR UPDATE SKIP LOCKED)
        RETURNING id, youth, kind, sealed_address, sealed_payload, tries
        """,
        Queue::read,
        now.plus(TAKEN_FOR),
        now,
        atMost);
  }

  /** The mail has gone; address and payload are wiped. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void sent(final DueMail mail) {
    database.change(
        """
        UPDATE outbox SET state = 'sent', ended_at = ?, sealed_address = NULL,
          sealed_payload = NULL
        WHERE id = ?
        """,
        clock.instant(),
        mail.id());
  }

  /** The try failed; answers whether the mail is given up. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean failed(final DueMail mail, final String why) {
    final Instant now = clock.instant();
    final boolean last = mail.tries() > PAUSES.size();
    if (last) {
      database.change(
          """
          UPDATE outbox SET state = 'given-up', ended_at = ?, last_failure = ?,
            sealed_address = NULL, sealed_payload = NULL
          WHERE id = ? AND state = 'waiting'
          """,
          now,
          why,
          mail.id());
    } else {
      database.change(
          """
          UPDATE outbox SET next_try_at = ?, last_failure = ? WHERE id = ? AND state = 'waiting'
          """,
          now.plus(PAUSES.get(mail.tries() - 1)),
          why,
          mail.id());
    }
    return last;
  }

  /**
   * The address of a mail that was taken. Outside its transaction: an erased dossier fails here.
   */
  String address(final DueMail mail) {
    return vault.unsealText(mail.youth(), "outbox-address:" + mail.id(), mail.sealedAddress());
  }

  /** The payload of a mail that was taken, which is not null. */
  String payload(final DueMail mail) {
    return vault.unsealText(mail.youth(), "outbox:" + mail.id(), mail.sealedPayload());
  }

  private static DueMail read(final Row row) {
    return new DueMail(
        row.uuid("id"),
        row.uuid("youth"),
        MailKind.of(row.text("kind")),
        row.bytes("sealed_address"),
        row.bytes("sealed_payload"),
        (int) row.number("tries"));
  }
}
