package nl.nabij.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.vault.SealBroken;
import nl.nabij.vault.Vault;

/** What somebody chose, where their browsers are, and by which ways nothing arrives. */
@Dependent
class Wishes {

  private static final int PLACES_AT_MOST = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration CAME_BACK_STANDS = Duration.ofDays(14);

  private final Database database;
  private final Vault vault;
  private final Clock clock;

  @Inject
  Wishes(final Database database, final Vault vault, final Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /** A browser of a device, and where it can be woken. */
  record Browser(UUID device, PushPlace place) {}

  Optional<Way> chosen(final UUID youth) {
    return database
        .first("SELECT way FROM notice_choice WHERE youth = ?", row -> row.text("way"), youth)
        .flatMap(Way::of);
  }

  void choose(final UUID youth, final Way way) {
    database.change(
        """
        INSERT INTO notice_choice (youth, way, chosen_at) VALUES (?, ?, ?)
        ON CONFLICT (youth) DO UPDATE SET way = excluded.way, chosen_at = excluded.chosen_at
        """,
        youth,
        way.code(),
        clock.instant());
  }

  void subscribe(final UUID youth, final UUID device, final PushPlace place) {
    try {
      database.change(
          """
          INSERT INTO push_subscription (device, youth, sealed_place, made_at) VALUES (?, ?, ?, ?)
          ON CONFLICT (device) DO UPDATE
          SET youth = excluded.youth, sealed_place = excluded.sealed_place,
            made_at = excluded.made_at
          """,
          device,
          youth,
          vault.seal(youth, "push:" + device, JSON.writeValueAsBytes(place)),
          clock.instant());
    } catch (final JsonProcessingException e) {
      throw new IllegalArgumentException("a push place cannot be written");
    }
  }

  void unsubscribe(final UUID device) {
    database.change("DELETE FROM push_subscription WHERE device = ?", device);
  }

  boolean subscribed(final UUID device) {
    return database.exists("SELECT 1 FROM push_subscription WHERE device = ?", device);
  }

  List<Browser> browsers(final UUID youth) {
    return database.list(
        """
        SELECT device, sealed_place FROM push_subscription WHERE youth = ?
        ORDER BY made_at DESC LIMIT ?
        """,
        row -> {
          final UUID device = row.uuid("device");
          try {
            final byte[] plain = vault.unseal(youth, "push:" + device, row.bytes("sealed_place"));
            return new Browser(device, JSON.readValue(plain, PushPlace.class));
          } catch (final IOException e) {
            throw new SealBroken("a push place cannot be read");
          }
        },
        youth,
        PLACES_AT_MOST);
  }

  /** It was taken; but for a mail that came back, that was so the last time as well. */
  void arrived(final UUID youth, final Way way) {
    database.change(
        "DELETE FROM unreachable WHERE youth = ? AND way = ? AND NOT (came_back AND since > ?)",
        youth,
        way.code(),
        clock.instant().minus(CAME_BACK_STANDS));
  }

  void doesNotArrive(final UUID youth, final Way way) {
    database.change(
        """
        INSERT INTO unreachable (youth, way, since) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
        """,
        youth,
        way.code(),
        clock.instant());
  }

  /** A mail that was taken came back. */
  void cameBack(final UUID youth) {
    database.change(
        """
        INSERT INTO unreachable (youth, way, since, came_back) VALUES (?, ?, ?, true)
        ON CONFLICT (youth, way) DO UPDATE SET since = excluded.since, came_back = true
        """,
        youth,
        Way.MAIL.code(),
        clock.instant());
  }

  List<Way> notArriving(final UUID youth) {
    return database
        .list(
            "SELECT way FROM unreachable WHERE youth = ? ORDER BY way",
            row -> row.text("way"),
            youth)
        .stream()
        .flatMap(code -> Way.of(code).stream())
        .toList();
  }
}
