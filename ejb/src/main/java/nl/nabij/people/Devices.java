package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Origin;
import nl.nabij.access.Youth;
import nl.nabij.database.Database;
import nl.nabij.database.Row;
import nl.nabij.vault.Tokens;
import nl.nabij.vault.Vault;

/** Browsers that belong to a youth. */
@Dependent
class Devices {

  /** Last use is for people to recognise a device; an hour is near enough, and saves the writes. */
  private static final Duration USE_NOTED_EVERY = Duration.ofHours(1);

  /** How long the consultant is told that there was a copy. */
  private static final Duration COPY_TOLD_FOR = Duration.ofDays(30);

  private static final Duration SCREEN_NOTED_EVERY = Duration.ofSeconds(15);
  private static final int SHOWN_AT_MOST = 50;

  private final Database database;
  private final Vault vault;
  private final Secrets secrets;
  private final LockTable locks;
  private final Clock clock;

  @Inject
  Devices(
      final Database database,
      final Vault vault,
      final Secrets secrets,
      final LockTable locks,
      final Clock clock) {
    this.database = database;
    this.vault = vault;
    this.secrets = secrets;
    this.locks = locks;
    this.clock = clock;
  }

  /** Whose a device is, and whether it still lives. */
  record Holder(UUID id, UUID youth, UUID organisation, Instant endedAt) {}

  /** Ties a device with this id; answers its secret. */
  String tie(final UUID device, final UUID youth, final UUID organisation, final String label) {
    final String secret = Tokens.newSecret();
    final Instant now = clock.instant();
    database.change(
        """
        INSERT INTO device
          (id, youth, organisation, secret_fingerprint, secret_since, sealed_label, tied_at,
          last_used_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        device,
        youth,
        organisation,
        secrets.ofSecret(secret),
        now,
        vault.sealText(youth, "device:" + device, label),
        now,
        now);
    return secret;
  }

  /** Why a device was ended, as the table says it. */
  enum Ending {
    PERSON("person"),
    ALL("all"),
    COPIED("copied"),
    /** Ten wrong PINs. */
    GUESSED("locked");

    private final String code;

    Ending(final String code) {
      this.code = code;
    }
  }

  /**
   * The youth of a device that was recognised; notes its use. No cache: an ended device is unknown
   * on every node at once.
   */
  KnownDevice used(final DeviceSecrets.Match match, final Origin origin) {
    final Instant now = clock.instant();
    if (match.lastUsedAt().isBefore(now.minus(USE_NOTED_EVERY))) {
      database.change("UPDATE device SET last_used_at = ? WHERE id = ?", now, match.device());
    }
    final Origin seen = new Origin(origin.address(), match.device().toString());
    return new KnownDevice(
        new Youth(match.youth(), match.organisation(), match.device(), seen),
        match.keep(),
        locked(match, now));
  }

  /** Whether its screen is locked; else it is in use, which is noted a few times a minute. */
  private boolean locked(final DeviceSecrets.Match match, final Instant now) {
    final DeviceSecrets.Screen screen = match.screen();
    if (screen == null) {
      return false;
    }
    if (screen.locked() || !screen.seenAt().plus(screen.after()).isAfter(now)) {
      return true;
    }
    if (screen.seenAt().isBefore(now.minus(SCREEN_NOTED_EVERY))) {
      locks.seen(match.device(), now);
    }
    return false;
  }

  List<DeviceCard> of(final UUID youth) {
    return database.list(
        """
        SELECT id, sealed_label, tied_at, last_used_at FROM device
        WHERE youth = ? AND ended_at IS NULL ORDER BY last_used_at DESC LIMIT ?
        """,
        row ->
            new DeviceCard(
                row.uuid("id"),
                vault.unsealText(youth, "device:" + row.uuid("id"), row.bytes("sealed_label")),
                row.instant("tied_at"),
                row.instant("last_used_at")),
        youth,
        SHOWN_AT_MOST);
  }

  Optional<Holder> holder(final UUID device) {
    return database.first(
        "SELECT id, youth, organisation, ended_at FROM device WHERE id = ?",
        Devices::holder,
        device);
  }

  void end(final UUID device, final Ending why) {
    database.change(
        "UPDATE device SET ended_at = ?, ended_by = ? WHERE id = ? AND ended_at IS NULL",
        clock.instant(),
        why.code,
        device);
  }

  /** Ends all that live; answers which. */
  List<UUID> endAll(final UUID youth) {
    return database.list(
        """
        UPDATE device SET ended_at = ?, ended_by = ? WHERE youth = ? AND ended_at IS NULL
        RETURNING id
        """,
        row -> row.uuid("id"),
        clock.instant(),
        Ending.ALL.code,
        youth);
  }

  /** When the last copy of a device was found, if that was lately. */
  Optional<Instant> copyFound(final UUID youth) {
    return database.first(
        """
        SELECT max(ended_at) AS found FROM device
        WHERE youth = ? AND ended_by = 'copied' AND ended_at > ? HAVING max(ended_at) IS NOT NULL
        """,
        row -> row.instant("found"),
        youth,
        clock.instant().minus(COPY_TOLD_FOR));
  }

  static Holder holder(final Row row) {
    return new Holder(
        row.uuid("id"), row.uuid("youth"), row.uuid("organisation"), row.instant("ended_at"));
  }
}
