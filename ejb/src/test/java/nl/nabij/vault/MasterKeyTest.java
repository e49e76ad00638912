package nl.nabij.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.nabij.database.Database;
import nl.nabij.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

  private static final String PASSPHRASE = "long enough for a test";

  @TempDir private Path folder;
  private final Database database = new Database(TestDatabase.fresh());
  private final Clock clock = Clock.systemUTC();

  @Test
  void theKeystoreOfTheFirstDayOpensOnTheSecond() {
    final byte[] sealed = Seal.close(open("house.p12").house(), new byte[1], new byte[] {42});
    assertThat(Seal.open(open("house.p12").house(), new byte[1], sealed)).containsExactly(42);
  }

  @Test
  void theKeystoreIsForTheServerAlone() throws IOException {
    open("house.p12");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(file("house.p12").path())))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void anotherPassphraseDoesNotOpenIt() {
    open("house.p12");
    assertThatThrownBy(
            () ->
                new MasterKey(database, clock)
                    .open(file("house.p12"), "another passphrase"::toCharArray, Optional.empty()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("passphrase");
  }

  @Test
  void aKeystoreThatIsGoneIsNotReplaced() {
    open("house.p12");
    assertThatThrownBy(() -> open("other.p12"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("put it back");
    assertThat(file("other.p12").exists()).isFalse();
  }

  @Test
  void aKeystoreOfAnotherHouseDoesNotFit() {
    new MasterKey(new Database(TestDatabase.fresh()), clock)
        .open(file("theirs.p12"), PASSPHRASE::toCharArray, Optional.empty());
    open("house.p12");
    assertThatThrownBy(() -> open("theirs.p12"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not belong");
  }

  @Test
  void aKeystoreIsNeverWrittenOver() {
    open("house.p12");
    assertThatThrownBy(() -> file("house.p12").make(PASSPHRASE.toCharArray()))
        .isInstanceOf(IllegalStateException.class);
    open("house.p12");
  }

  @Test
  void aDemoMakesItsOwnPassphraseAndProductionDoesNot() throws IOException {
    final Path keystore = folder.resolve("house.p12");
    assertThatThrownBy(() -> Passphrase.find(Map.of(), null, keystore, false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(Passphrase.VARIABLE);
    final char[] first = Passphrase.find(Map.of(), null, keystore, true);
    assertThat(Passphrase.find(Map.of(), null, keystore, true)).isEqualTo(first).hasSize(43);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("house.p12.pass"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aPassphraseComesFromTheEnvironmentOrAFileAndIsLong() throws IOException {
    final Path keystore = folder.resolve("house.p12");
    final Path file = folder.resolve("passphrase");
    Files.writeString(file, PASSPHRASE + "\n");
    assertThat(Passphrase.find(Map.of(), file.toString(), keystore, false))
        .isEqualTo(PASSPHRASE.toCharArray());
    assertThat(
            Passphrase.find(
                Map.of(Passphrase.VARIABLE, "from the environment"),
                file.toString(),
                keystore,
                false))
        .isEqualTo("from the environment".toCharArray());
    assertThatThrownBy(
            () -> Passphrase.find(Map.of(Passphrase.VARIABLE, "changeit"), null, keystore, true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("16");
  }

  private HouseKeys open(final String name) {
    final MasterKey master = new MasterKey(database, clock);
    master.open(file(name), PASSPHRASE::toCharArray, Optional.empty());
    return master.keys();
  }

  private KeystoreFile file(final String name) {
    return new KeystoreFile(folder.resolve(name));
  }
}
