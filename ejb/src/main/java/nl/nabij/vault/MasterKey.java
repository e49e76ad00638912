package nl.nabij.vault;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.nabij.calendar.DemoTime;
import nl.nabij.database.Database;
import nl.nabij.schema.SchemaReady;

/**
 * Opens the keystore when the house opens, and makes it on the first day. A keystore that does not
 * belong to this database keeps the house closed: with the wrong key nothing could be read, and
 * what would be written meanwhile could never be read again.
 */
@ApplicationScoped
class MasterKey {

  private static final String CONTEXT = "known-text";
  private static final byte[] KNOWN = "nabij".getBytes(StandardCharsets.US_ASCII);

  private static final Duration SETTLES = Duration.ofMinutes(10);

  private final KeyTable table;
  private final Clock clock;
  private volatile KeystoreFile keystore;
  private volatile Supplier<char[]> phrase;
  private volatile Instant seen;
  private volatile HouseKeys keys;

  MasterKey() {
    this(null, null);
  }

  @Inject
  MasterKey(final Database database, final Clock clock) {
    this.table = new KeyTable(database);
    this.clock = clock;
  }

  void open(@Observes @Priority(SchemaReady.KEYS) final SchemaReady ready) {
    final Path path =
        Path.of(
            System.getProperty(
                "nabij.keystore", System.getProperty("jboss.server.data.dir") + "/nabij.p12"));
    open(
        new KeystoreFile(path),
        () ->
            Passphrase.find(
                System.getenv(), System.getProperty(Passphrase.FILE), path, DemoTime.enabled()));
  }

  /**
   * @throws IllegalStateException when keystore and database do not belong together
   */
  void open(final KeystoreFile file, final Supplier<char[]> passphrase) {
    keystore = file;
    phrase = passphrase;
    if (!file.exists()) {
      if (table.known().isPresent()) {
        throw new IllegalStateException(
            "the keystore "
                + file.path()
                + " is gone, but the database holds keys made with it; put it back");
      }
      final char[] said = passphrase.get();
      file.make(said);
      Arrays.fill(said, '\0');
    }
    final HouseKeys derived = read();
    if (table.known().isEmpty()) {
      table.know(Seal.close(derived.house(), housePlace(CONTEXT), KNOWN));
    }
    if (!belongs(derived, table.known())) {
      throw new IllegalStateException(
          "the keystore " + file.path() + " does not belong to this database");
    }
    keys = derived;
  }

  /**
   * Reads the keystore again: a wrapping key may have been added. It closes from ten minutes after
   * the file was written, so that by then every node has the file.
   */
  void reread() {
    final HouseKeys again = read();
    if (!belongs(again, table.known())) {
      throw new IllegalStateException(
          "the keystore " + keystore.path() + " was replaced by one of another house");
    }
    keys = again;
  }

  /**
   * Whether the keystore was written since it was read, or so lately that a key may still settle.
   */
  boolean mayHoldMore() {
    final Instant at = keystore.changedAt();
    return !at.equals(seen) || at.plus(SETTLES).plus(SETTLES).isAfter(clock.instant());
  }

  /** The wrapping keys, with that of a generation if the keystore has it by now. */
  WrappingKeys wrapping(final int generation) {
    if (!keys().wrapping().has(generation)) {
      reread();
    }
    return keys().wrapping();
  }

  private HouseKeys read() {
    final char[] said = phrase.get();
    final Map<Integer, byte[]> masters = keystore.read(said);
    try {
      Arrays.fill(said, '\0');
      final Instant at = keystore.changedAt();
      final boolean settled = at.plus(SETTLES).isBefore(clock.instant());
      seen = at;
      final HouseKeys before = keys;
      final int known = before == null ? 1 : before.wrapping().current();
      return HouseKeys.derive(masters, settled ? Collections.max(masters.keySet()) : known);
    } finally {
      masters.values().forEach(master -> Arrays.fill(master, (byte) 0));
    }
  }

  HouseKeys keys() {
    final HouseKeys open = keys;
    if (open == null) {
      throw new IllegalStateException("the keystore is not open");
    }
    return open;
  }

  /** Where a seal of the house belongs; the prefix differs from any dossier's. */
  static byte[] housePlace(final String context) {
    return ("house/" + context).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean belongs(final HouseKeys derived, final Optional<byte[]> known) {
    try {
      return known
          .map(text -> Seal.open(derived.house(), housePlace(CONTEXT), text))
          .filter(plain -> Arrays.equals(plain, KNOWN))
          .isPresent();
    } catch (final SealBroken e) {
      return false;
    }
  }
}
