package nl.nabij.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that was destroyed is gone on every node, and stays gone when a backup is put back. */
class DestroyedKeysTest {

  private final TestTransactions transactions = TestTransactions.fresh();
  private final MasterKey master = TestVault.master(transactions);
  private final TestLive live = new TestLive(transactions);
  private final UUID dossier = UUID.randomUUID();
  private final UUID organisation = UUID.randomUUID();
  private final Vault here = node();
  @TempDir private Path folder;

  private Vault node() {
    return TestVault.with(transactions, master, live.topic(), Clock.systemUTC());
  }

  private byte[] sealed() {
    transactions.run(() -> here.open(dossier, organisation));
    return here.sealText(dossier, "x", "Geheim");
  }

  @Test
  void everyNodeHearsItAndForgets() {
    final byte[] sealed = sealed();
    final DossierKeys keys =
        new DossierKeys(
            transactions.database(), master, transactions, live.topic(), Clock.systemUTC());
    final Vault there = new Vault(keys, master, null);
    assertThat(there.unsealText(dossier, "x", sealed)).isEqualTo("Geheim");
    transactions.run(() -> here.destroy(dossier));
    assertThat(live.told()).containsExactly("KeyForgotten {\"dossier\":\"" + dossier + "\"}");
    // Not told yet: it still has the copy, for a minute at most.
    assertThat(there.unsealText(dossier, "x", sealed)).isEqualTo("Geheim");
    new Forgetting(keys, live.topic()).hear(new KeyForgotten(dossier));
    assertThatThrownBy(() -> there.unsealText(dossier, "x", sealed))
        .isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void nothingIsToldWhenTheActIsUndone() {
    sealed();
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      here.destroy(dossier);
                      throw new IllegalStateException("undone");
                    }))
        .hasMessage("undone");
    assertThat(live.told()).isEmpty();
  }

  @Test
  void aBackupDoesNotBringAnybodyBack() throws IOException {
    final byte[] sealed = sealed();
    final DestroyedList list = new DestroyedList(folder.resolve("destroyed.txt"));
    Files.writeString(list.path(), "");
    final DestroyedKeys destroyed =
        new DestroyedKeys(transactions.database(), null, Clock.systemUTC());
    assertThat(destroyed.replay(list)).isZero();

    transactions.database().change("CREATE TABLE backup AS SELECT * FROM vault_key");
    transactions.run(() -> here.destroy(dossier));
    list.add(new KeyTable(transactions.database()).destroyed());
    list.add(new KeyTable(transactions.database()).destroyed());
    assertThat(Files.readString(list.path())).endsWith("\n" + dossier + "\n");

    transactions.database().change("DELETE FROM vault_key");
    transactions.database().change("INSERT INTO vault_key SELECT * FROM backup");
    assertThat(node().unsealText(dossier, "x", sealed)).isEqualTo("Geheim");
    assertThat(destroyed.replay(list)).isEqualTo(1);
    assertThat(destroyed.named()).containsExactly(dossier);
    assertThat(destroyed.replay(list)).isZero();
    assertThatThrownBy(() -> node().unsealText(dossier, "x", sealed))
        .isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void aListThatIsGoneOrSpoiledKeepsTheHouseClosed() throws IOException {
    final DestroyedList list = new DestroyedList(folder.resolve("destroyed.txt"));
    assertThatThrownBy(list::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot be read");
    Files.writeString(list.path(), "# for people\n" + dossier + "\nnonsense\n");
    assertThatThrownBy(list::read).hasMessageContaining("line 3");
    Files.writeString(list.path(), "# for people\n\n " + dossier + " \n");
    assertThat(list.read()).containsExactly(dossier);
  }
}
