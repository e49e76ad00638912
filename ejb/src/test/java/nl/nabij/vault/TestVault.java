package nl.nabij.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.nabij.database.TestTransactions;

/** A vault as the container makes it, with a new keystore, for tests outside the container. */
public final class TestVault {

  private TestVault() {}

  public static Vault in(final TestTransactions transactions) {
    return in(transactions, Clock.systemUTC());
  }

  public static Vault in(final TestTransactions transactions, final Clock clock) {
    final MasterKey master = master(transactions);
    return new Vault(new DossierKeys(transactions.database(), master, transactions, clock), master);
  }

  static MasterKey master(final TestTransactions transactions) {
    final MasterKey master = new MasterKey(transactions.database());
    master.open(keystore(), "a test is no secret".toCharArray());
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
