package nl.nabij.vault;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
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

  private final KeyTable table;
  private volatile HouseKeys keys;

  MasterKey() {
    this(null);
  }

  @Inject
  MasterKey(final Database database) {
    this.table = new KeyTable(database);
  }

  void open(@Observes @Priority(SchemaReady.KEYS) final SchemaReady ready) {
    final Path path =
        Path.of(
            System.getProperty(
                "nabij.keystore", System.getProperty("jboss.server.data.dir") + "/nabij.p12"));
    open(
        new KeystoreFile(path),
        Passphrase.find(
            System.getenv(), System.getProperty(Passphrase.FILE), path, DemoTime.enabled()));
  }

  /**
   * @throws IllegalStateException when keystore and database do not belong together
   */
  void open(final KeystoreFile file, final char[] passphrase) {
    if (!file.exists()) {
      if (table.known().isPresent()) {
        throw new IllegalStateException(
            "the keystore "
                + file.path()
                + " is gone, but the database holds keys made with it; put it back");
      }
      file.make(passphrase);
    }
    final byte[] master = file.read(passphrase);
    Arrays.fill(passphrase, '\0');
    final HouseKeys derived;
    try {
      derived = HouseKeys.derive(master);
    } finally {
      Arrays.fill(master, (byte) 0);
    }
    if (table.known().isEmpty()) {
      table.know(Seal.close(derived.house(), housePlace(CONTEXT), KNOWN));
    }
    if (!belongs(derived, table.known())) {
      throw new IllegalStateException(
          "the keystore " + file.path() + " does not belong to this database");
    }
    keys = derived;
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
