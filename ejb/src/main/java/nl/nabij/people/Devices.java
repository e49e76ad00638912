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
import nl.nabij.vault.Vault;

/** Browsers that belong to a youth. */
@Dependent
class Devices {

  /** Last use is for people to recognise a device; an hour is near enough, and saves the writes. */
  private static final Duration USE_NOTED_EVERY = Duration.ofHours(1);

  private static final int SHOWN_AT_MOST = 50;

  private final Database database;
  private final Vault vault;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  Devices(final Database database, final Vault vault, final Secrets secrets, final Clock clock) {
    this.database = database;
    this.vault = vault;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Whose a device is, and whether it still lives. */
  record Holder(UUID device, UUID youth, UUID organisation, Instant endedAt) {}

  /** Ties a device with this id; answers its secret. */
  String tie(final UUID device, final UUID youth, final UUID organisation, final String label) {
    final String secret = Secrets.newSecret();
    final Instant now = clock.instant();
    database.change(
        """
        INSERT INTO device
          (id, youth, organisation, secret_fingerprint, sealed_label, tied_at, last_used_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        device,
        youth,
        organisation,
        secrets.ofSecret(secret),
        vault.sealText(youth, "device:" + device, label),
        now,
        now);
    return secret;
  }

  /**
   * Recognises a device: one look in an index for each request, and no cache, so that an ended
   * device is unknown on every node at once.
   */
  Optional<Youth> recognise(final String secret, final Origin origin) {
    if (!Secrets.plausible(secret)) {
      return Optional.empty();
    }
    final Instant now = clock.instant();
    record Found(UUID id, UUID youth, UUID organisation, Instant lastUsedAt) {}
    final Optional<Found> found =
        database.first(
            """
            SELECT id, youth, organisation, last_used_at FROM device
            WHERE secret_fingerprint = ? AND ended_at IS NULL
            """,
            row ->
                new Found(
                    row.uuid("id"),
                    row.uuid("youth"),
                    row.uuid("organisation"),
                    row.instant("last_used_at")),
            secrets.ofSecret(secret));
    found
        .filter(device -> device.lastUsedAt().isBefore(now.minus(USE_NOTED_EVERY)))
        .ifPresent(
            device ->
                database.change("UPDATE device SET last_used_at = ? WHERE id = ?", now, device.id));
    return found.map(
        device ->
            new Youth(
                device.youth(),
                device.organisation(),
                device.id(),
                new Origin(origin.address(), device.id().toString())));
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
        row ->
            new Holder(
                row.uuid("id"),
                row.uuid("youth"),
                row.uuid("organisation"),
                row.instant("ended_at")),
        device);
  }

  void end(final UUID device) {
    database.change(
        "UPDATE device SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
        clock.instant(),
        device);
  }
}
