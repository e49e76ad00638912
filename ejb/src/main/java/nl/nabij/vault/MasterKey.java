package nl.nabij.vault;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import nl.nabij.calendar.DemoTime;
import nl.nabij.database.Database;
import nl.nabij.schema.SchemaReady;

/**
 * Opens the keystore or the token when the house opens, and makes a keystore on the first day. One
 * that does not belong to this database keeps the house closed: with the wrong key nothing could be
 * read, and what would be written meanwhile could never be read again.
 */
@ApplicationScoped
class MasterKey {

  private static final String CONTEXT = "known-text";
  private static final byte[] KNOWN = "nabij".getBytes(StandardCharsets.US_ASCII);

  private final HouseTable table;
  private final Clock clock;
  private volatile Keyring keyring;
  private volatile HouseKeys keys;

  MasterKey() {
    this(null, null);
  }

  @Inject
  MasterKey(final Database database, final Clock clock) {
    this.table = new HouseTable(database);
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
                System.getenv(), System.getProperty(Passphrase.FILE), path, DemoTime.enabled()),
        Optional.of(System.getProperty(TokenPin.CONFIG, ""))
            .filter(config -> !config.isBlank())
            .map(config -> new Pkcs11Token(Path.of(config), TokenPin::find, clock)));
  }

  /**
   * @throws IllegalStateException when keystore and database do not belong together
   */
  void open(
      final KeystoreFile file,
      final Supplier<char[]> passphrase,
      final Optional<Pkcs11Token> token) {
    keyring = new Keyring(file, passphrase, token, table, clock);
    keyring.begin(MasterKey::knownText);
    final HouseKeys read = keyring.read(1);
    if (table.find().isEmpty()) {
      table.know(knownText(read));
    }
    if (!belongs(read)) {
      throw new IllegalStateException(
          "the keystore " + file.path() + " does not belong to this database");
    }
    keys = read;
  }

  /** Reads keystore and token again: a wrapping key may have been added. */
  void reread() {
    final HouseKeys again = keyring.read(keys().wrapping().current());
    if (!belongs(again)) {
      throw new IllegalStateException("the keystore was replaced by one of another house");
    }
    keys = again;
  }

  /** Whether a key may have been added since they were read, or so lately that it still settles. */
  boolean mayHoldMore() {
    return keyring.mayHoldMore();
  }

  /** Puts the key of the house under the key that wraps now. */
  void settle() {
    keyring.settle(keys().wrapping());
  }

  /** The wrapping keys, with that of a generation if the keystore has it by now. */
  WrappingKeys wrapping(final int generation) {
    if (!keys().wrapping().has(generation)) {
      reread();
    }
    return keys().wrapping();
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

  private static byte[] knownText(final HouseKeys derived) {
    return Seal.close(derived.house(), housePlace(CONTEXT), KNOWN);
  }

  private boolean belongs(final HouseKeys derived) {
    try {
      return table
          .find()
          .map(kept -> Seal.open(derived.house(), housePlace(CONTEXT), kept.knownText()))
          .filter(plain -> Arrays.equals(plain, KNOWN))
          .isPresent();
    } catch (final SealBroken e) {
      return false;
    }
  }
}
