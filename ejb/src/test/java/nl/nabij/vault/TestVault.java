package nl.nabij.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.LiveTopic;
import nl.nabij.live.TestLive;

/** A vault as the container makes it, with a new keystore, for tests outside the container. */
public final class TestVault {

  private TestVault() {}

  public static Vault in(final TestTransactions transactions) {
    return in(transactions, Clock.systemUTC());
  }

  public static Vault in(final TestTransactions transactions, final Clock clock) {
    return with(transactions, master(transactions), new TestLive(transactions).topic(), clock);
  }

  /** One node of several: the keystore of the house, and nothing in memory. */
  static Vault with(
      final TestTransactions transactions,
      final MasterKey master,
      final LiveTopic live,
      final Clock clock) {
    return new Vault(
        new DossierKeys(transactions.database(), master, transactions, live, clock),
        master,
        new DestroyedKeys(transactions.database(), null, clock));
  }

  static MasterKey master(final TestTransactions transactions) {
    final MasterKey master = new MasterKey(transactions.database(), Clock.systemUTC());
    master.open(keystore(), () -> "a test is no secret".toCharArray(), Optional.empty());
    return master;
  }

  static KeystoreFile keystore() {
    try {
      final Path folder = Files.createTempDirectory("keystore");
      folder.toFile().deleteOnExit();
      final Path file = folder.resolve("test.p12");
      file.toFile().deleteOnExit();
      return new KeystoreFile(file);
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
