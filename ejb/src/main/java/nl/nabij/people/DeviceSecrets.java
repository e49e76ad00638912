package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/**
 * The secret of a device, which is renewed after a day, and by which a copy of it is found out.
 *
 * <p>The secret that follows is derived from the present one under a key of the house. So requests
 * at the same moment are all told the same one, and an answer that is lost is simply given again.
 * The old secret stays good until the new one has been used, and used again two minutes later: by
 * then a browser has written it to its disk, and does not fall back on the old one when it is
 * killed. After a minute more, for requests that were still under way, whoever brings the old one
 * has a copy: there are two browsers with one secret, and nobody knows whose is the right one.
 */
@Dependent
class DeviceSecrets {

  static final Duration RENEWED_AFTER = Duration.ofDays(1);
  static final Duration SETTLED_AFTER = Duration.ofMinutes(2);
  static final Duration OVERLAP = Duration.ofMinutes(1);

  private final Database database;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  DeviceSecrets(final Database database, final Secrets secrets, final Clock clock) {
    this.database = database;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Whose secret it is. {@code keep} is the one that the browser should have from now on. */
  record Match(
      UUID device, UUID youth, UUID organisation, Instant lastUsedAt, String keep, Screen screen) {}

  /**
   * The lock on its screen, null when it has none; {@code after} that long without use it locks.
   */
  record Screen(boolean locked, Instant seenAt, Duration after) {}

  private record Found(
      Match match, boolean present, Instant since, boolean hasNext, Instant nextUsedAt) {}

  /** The living device of a secret: one look in an index, and now and then a step further. */
  Optional<Match> match(final String secret) {
    final byte[] print = secrets.ofSecret(secret);
    final Optional<Found> found =
        database.first(
            """
            SELECT id, youth, organisation, last_used_at, secret_fingerprint = ? AS present,
              secret_since, next_fingerprint IS NOT NULL AS has_next, next_used_at,
              locked, seen_at, after_minutes
            FROM device LEFT JOIN device_lock ON device = id
            WHERE (secret_fingerprint = ? OR next_fingerprint = ?) AND ended_at IS NULL
            """,
            row -> read(row, secret),
            print,
            print,
            print);
    return found.isEmpty()
        ? late(secret, print)
        : Optional.of(found.get().present() ? present(found.get()) : next(found.get(), print));
  }

  /** The living device of which this secret was a copy, if that is what it is. */
  Optional<Devices.Holder> copied(final String secret) {
    return database.first(
        """
        SELECT d.id, d.youth, d.organisation, d.ended_at
        FROM device_past_secret p JOIN device d ON d.id = p.device
        WHERE p.fingerprint = ? AND p.replaced_at <= ? AND d.ended_at IS NULL
        FOR NO KEY UPDATE OF d
        """,
        Devices::holder,
        secrets.ofSecret(secret),
        clock.instant().minus(OVERLAP));
  }

  private Match present(final Found found) {
    if (found.since().plus(RENEWED_AFTER).isAfter(clock.instant())) {
      return found.match();
    }
    final String next = secrets.after(found.match().keep());
    if (!found.hasNext()) {
      database.change(
          """
          UPDATE device SET next_fingerprint = ?
          WHERE id = ? AND secret_fingerprint = ? AND next_fingerprint IS NULL
          """,
          secrets.ofSecret(next),
          found.match().device(),
          secrets.ofSecret(found.match().keep()));
    }
    return keeping(found.match(), next);
  }

  private Match next(final Found found, final byte[] print) {
    final Instant now = clock.instant();
    final UUID device = found.match().device();
    if (found.nextUsedAt() == null) {
      database.change(
          """
          UPDATE device SET next_used_at = ?
          WHERE id = ? AND next_fingerprint = ? AND next_used_at IS NULL
          """,
          now,
          device,
          print);
    } else if (!found.nextUsedAt().plus(SETTLED_AFTER).isAfter(now)) {
      // Of several at once the first takes the step, and the others find it taken.
      database.change(
          """
          WITH old AS (
            SELECT id, secret_fingerprint FROM device
            WHERE id = ? AND next_fingerprint = ? FOR NO KEY UPDATE),
          past AS (
            INSERT INTO device_past_secret (fingerprint, device, replaced_at)
            SELECT secret_fingerprint, id, ? FROM old)
          UPDATE device d SET secret_fingerprint = d.next_fingerprint, secret_since = ?,
            next_fingerprint = NULL, next_used_at = NULL
          FROM old WHERE d.id = old.id
          """,
          device,
          print,
          now,
          now);
    }
    return found.match();
  }

  /** A request that was under way while the secret was replaced. */
  private Optional<Match> late(final String secret, final byte[] print) {
    return database.first(
        """
        SELECT d.id, d.youth, d.organisation, d.last_used_at, l.locked, l.seen_at, l.after_minutes
        FROM device_past_secret p JOIN device d ON d.id = p.device
          LEFT JOIN device_lock l ON l.device = d.id
        WHERE p.fingerprint = ? AND p.replaced_at > ? AND d.ended_at IS NULL
        """,
        row -> match(row, secrets.after(secret)),
        print,
        clock.instant().minus(OVERLAP));
  }

  private static Found read(final Row row, final String secret) {
    return new Found(
        match(row, secret),
        row.flag("present"),
        row.instant("secret_since"),
        row.flag("has_next"),
        row.instant("next_used_at"));
  }

  private static Match match(final Row row, final String keep) {
    return new Match(
        row.uuid("id"),
        row.uuid("youth"),
        row.uuid("organisation"),
        row.instant("last_used_at"),
        keep,
        screen(row));
  }

  private static Screen screen(final Row row) {
    return row.instant("seen_at") == null
        ? null
        : new Screen(
            row.flag("locked"),
            row.instant("seen_at"),
            Duration.ofMinutes(row.number("after_minutes")));
  }

  private static Match keeping(final Match match, final String secret) {
    return new Match(
        match.device(),
        match.youth(),
        match.organisation(),
        match.lastUsedAt(),
        secret,
        match.screen());
  }
}
