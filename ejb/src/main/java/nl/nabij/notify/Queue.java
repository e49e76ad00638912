package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;
import nl.nabij.vault.Vault;

/** The rows of the outbox. */
@Dependent
class Queue {

  /** The pause after the first, second… failed try; after the last it is given up. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6));

  /** How long a node that took something may take to send it; after that it must have died. */
  private static final Duration TAKEN_FOR = Duration.ofMinutes(2);

  private static final Duration CAME_BACK_WITHIN = Duration.ofDays(14);

  private final Database database;
  private final Vault vault;
  private final Wishes wishes;
  private final Clock clock;

  @Inject
  Queue(final Database database, final Vault vault, final Wishes wishes, final Clock clock) {
    this.database = database;
    this.vault = vault;
    this.wishes = wishes;
    this.clock = clock;
  }

  /** Adds what is to be said, due at {@code notBefore}; for a message {@link #addNotice}. */
  void add(
      final UUID organisation,
      final UUID youth,
      final Kind kind,
      final Contact contact,
      final String payload,
      final Instant notBefore,
      final Instant expiresAt) {
    insert(organisation, youth, kind, contact, payload, notBefore, expiresAt, false);
  }

  /**
   * Adds that a message is waiting; a second waiting notice is none, but may make the first go
   * sooner.
   *
   * @param atNight whether it may go in the quiet hours
   */
  void addNotice(
      final UUID organisation,
      final UUID youth,
      final Contact contact,
      final Instant notBefore,
      final Instant expiresAt,
      final boolean atNight) {
    insert(organisation, youth, Kind.NOTICE, contact, "", notBefore, expiresAt, atNight);
  }

  private void insert(
      final UUID organisation,
      final UUID youth,
      final Kind kind,
      final Contact contact,
      final String payload,
      final Instant notBefore,
      final Instant expiresAt,
      final boolean atNight) {
    final UUID id = UUID.randomUUID();
    database.change(
        """
        INSERT INTO outbox (id, organisation, youth, kind, sealed_address, sealed_phone,
          sealed_payload, made_at, next_try_at, expires_at, at_night)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (youth) WHERE state IN ('waiting', 'sending') AND kind = 'notice'
        DO UPDATE SET next_try_at = least(outbox.next_try_at, excluded.next_try_at),
          at_night = outbox.at_night OR excluded.at_night
        WHERE outbox.state = 'waiting' AND outbox.tries = 0
        """,
        id,
        organisation,
        youth,
        kind.code(),
        sealed(youth, "outbox-address:" + id, contact.mail()),
        sealed(youth, "outbox-phone:" + id, contact.phone()),
        sealed(youth, "outbox:" + id, payload),
        clock.instant(),
        notBefore,
        expiresAt,
        atNight);
  }

  private byte[] sealed(final UUID youth, final String context, final String text) {
    return text.isEmpty() ? null : vault.sealText(youth, context, text);
  }

  void withdraw(final UUID youth, final Kind kind) {
    database.change(
        """
        UPDATE outbox SET state = 'withdrawn', ended_at = ?,
          sealed_address = NULL, sealed_phone = NULL, sealed_payload = NULL
        WHERE youth = ? AND kind = ? AND state = 'waiting'
        """,
        clock.instant(),
        youth,
        kind.code());
  }

  /**
   * Takes what is due, so that no other node does; gives up what has expired. A notice that was
   * late, or failed before, waits in the quiet hours like any other. Commits before anything is
   * sent. What a node took and never told of may have gone or not: a notice is then left, for
   * nobody is told of one message twice; a code is sent again, for without it nobody comes in.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Due> take(final int atMost) {
    final Instant now = clock.instant();
    database.change(
        """
        UPDATE outbox SET state = CASE WHEN kind = 'notice' THEN 'unsure' ELSE 'waiting' END,
          ended_at = CASE WHEN kind = 'notice' THEN ?::timestamptz END
        WHERE state = 'sending' AND next_try_at <= ?
        """,
        now,
        now);
    database.change(
        """
        UPDATE outbox SET state = 'given-up', ended_at = ?, last_failure = 'expired',
          sealed_address = NULL, sealed_phone = NULL, sealed_payload = NULL
        WHERE state = 'waiting' AND next_try_at <= ? AND expires_at <= ?
        """,
        now,
        now,
        now);
    return database.list(
        """
        UPDATE outbox SET state = 'sending', tries = tries + 1, next_try_at = ?
        WHERE id IN (
          SELECT id FROM outbox WHERE state = 'waiting' AND next_try_at <= ?
            AND (kind <> 'notice' OR at_night OR ?)
          ORDER BY next_try_at LIMIT ? FOR NO KEY UPDATE SKIP LOCKED)
        RETURNING id, youth, kind, sealed_address, sealed_phone, sealed_payload, tries
        """,
        Queue::read,
        now.plus(TAKEN_FOR),
        now,
        !QuietHours.at(now),
        atMost);
  }

  /** It has gone, by this way; address and payload are wiped. NONE: nobody was to be told. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void sent(final Due due, final Way way) {
    database.change(
        """
        UPDATE outbox SET state = ?, went_by = ?, ended_at = ?, sealed_address = NULL,
          sealed_phone = NULL, sealed_payload = NULL
        WHERE id = ?
        """,
        way == Way.NONE ? "withdrawn" : "sent",
        way == Way.NONE ? null : way.code(),
        clock.instant(),
        due.id());
    if (way == Way.MAIL || way == Way.SMS) {
      wishes.arrived(due.youth(), way);
    }
  }

  /** The try failed; answers whether it is given up. Then whoever guides the youth is to know. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean failed(final Due due, final NotSent why) {
    final Instant now = clock.instant();
    final boolean last = why.isForGood() || due.tries() > PAUSES.size();
    if (last) {
      database.change(
          """
          UPDATE outbox SET state = 'given-up', ended_at = ?, last_failure = ?,
            sealed_address = NULL, sealed_phone = NULL, sealed_payload = NULL
          WHERE id = ? AND state = 'sending'
          """,
          now,
          why.getMessage(),
          due.id());
      Carrier.failedWay(why).ifPresent(way -> wishes.doesNotArrive(due.youth(), way));
    } else {
      database.change(
          """
          UPDATE outbox SET state = 'waiting', next_try_at = ?, last_failure = ?
          WHERE id = ? AND state = 'sending'
          """,
          now.plus(PAUSES.get(due.tries() - 1)),
          why.getMessage(),
          due.id());
    }
    return last;
  }

  /**
   * A mail that had gone came back. Whoever guides the youth is to know; answers whether that is
   * news. Of what went longer than two weeks ago nobody hears any more.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean cameBack(final UUID id) {
    final Instant now = clock.instant();
    final Optional<UUID> youth =
        database.first(
            """
            UPDATE outbox SET state = 'given-up', last_failure = 'mail-came-back'
            WHERE id = ? AND state = 'sent' AND went_by = 'mail' AND ended_at > ?
            RETURNING youth
            """,
            row -> row.uuid("youth"),
            id,
            now.minus(CAME_BACK_WITHIN));
    youth.ifPresent(wishes::cameBack);
    return youth.isPresent();
  }

  /**
   * Where to, of something that was taken. Outside its transaction: an erased dossier fails here.
   */
  Contact contact(final Due due) {
    return new Contact(
        opened(due, "outbox-address:", due.sealedMail()),
        opened(due, "outbox-phone:", due.sealedPhone()));
  }

  /** The payload of something that was taken, which is not null. */
  String payload(final Due due) {
    return opened(due, "outbox:", due.sealedPayload());
  }

  private String opened(final Due due, final String context, final byte[] sealed) {
    return sealed == null ? "" : vault.unsealText(due.youth(), context + due.id(), sealed);
  }

  private static Due read(final Row row) {
    return new Due(
        row.uuid("id"),
        row.uuid("youth"),
        Kind.of(row.text("kind")),
        row.bytes("sealed_address"),
        row.bytes("sealed_phone"),
        row.bytes("sealed_payload"),
        (int) row.number("tries"));
  }
}
