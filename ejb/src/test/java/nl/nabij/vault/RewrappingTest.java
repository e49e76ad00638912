package nl.nabij.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new wrapping key, added with the tool of the JDK while everything goes on. */
class RewrappingTest {

  private static final String PASSPHRASE = "long enough for a test";

  private final TestTransactions transactions = TestTransactions.fresh();
  private final UUID organisation = UUID.randomUUID();
  @TempDir private Path folder;

  /** A node with a keystore of its own, which is a copy of that of the house. */
  private final class Node {

    private final MasterKey master = new MasterKey(transactions.database(), Clock.systemUTC());
    private final KeystoreFile file;
    private final WrappingRounds rounds;

    private Node(final String name) {
      file = new KeystoreFile(folder.resolve(name));
      master.open(file, PASSPHRASE::toCharArray, Optional.empty());
      rounds =
          new WrappingRounds(
              master,
              new Rewrapping(transactions.database(), master) {
                @Override
                int step() {
                  return transactions.call(() -> super.step());
                }
              });
    }

    /** One that has no key in memory. */
    private Vault vault() {
      return TestVault.with(
          transactions, master, new TestLive(transactions).topic(), Clock.systemUTC());
    }

    private void round() {
      rounds.round();
    }

    private void written(final Duration ago) throws IOException {
      Files.setLastModifiedTime(file.path(), FileTime.from(Instant.now().minus(ago)));
    }
  }

  private void addKey(final Node node, final int generation) throws Exception {
    TestKeytool.addKey(node.file.path(), generation, PASSPHRASE);
  }

  private List<Integer> generations() {
    return transactions
        .database()
        .list(
            "SELECT DISTINCT generation FROM vault_key WHERE wrapped IS NOT NULL ORDER BY 1",
            row -> (int) row.number("generation"));
  }

  private UUID dossier(final Node node) {
    final UUID dossier = UUID.randomUUID();
    transactions.run(() -> node.vault().open(dossier, organisation));
    return dossier;
  }

  @Test
  void allKeysComeUnderTheNewOneAndEverythingStillOpens() throws Exception {
    final Node node = new Node("house.p12");
    final List<UUID> dossiers = new ArrayList<>();
    for (int count = 0; count < 3; count++) {
      dossiers.add(dossier(node));
    }
    final byte[] sealed = node.vault().sealText(dossiers.get(0), "x", "Blijft leesbaar");
    final byte[] house = node.vault().sealForHouse("seed", new byte[] {7});
    transactions.run(() -> node.vault().destroy(dossiers.get(2)));

    addKey(node, 2);
    node.round();
    assertThat(generations()).as("not before every node can have the file").containsExactly(1);

    node.written(Duration.ofMinutes(11));
    node.round();
    assertThat(generations()).containsExactly(2);
    assertThat(node.vault().unsealText(dossiers.get(0), "x", sealed)).isEqualTo("Blijft leesbaar");
    assertThat(node.vault().unsealForHouse("seed", house)).containsExactly(7);
    assertThatThrownBy(() -> node.vault().sealText(dossiers.get(2), "x", "Weg is weg"))
        .isInstanceOf(KeyDestroyed.class);
    dossier(node);
    assertThat(generations()).containsExactly(2);
  }

  @Test
  void aNodeThatHasTheFileLaterReadsItWhenItMeetsTheNewKey() throws Exception {
    final Node first = new Node("house.p12");
    Files.copy(first.file.path(), folder.resolve("other.p12"));
    final Node second = new Node("other.p12");
    addKey(first, 2);
    first.written(Duration.ofMinutes(11));
    first.round();
    final UUID dossier = dossier(first);

    assertThatThrownBy(() -> second.vault().sealText(dossier, "x", "Nog niet"))
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining("no wrapping key 2");
    Files.delete(second.file.path());
    Files.copy(first.file.path(), second.file.path());
    final byte[] sealed = second.vault().sealText(dossier, "x", "Nu wel");
    assertThat(first.vault().unsealText(dossier, "x", sealed)).isEqualTo("Nu wel");
  }

  @Test
  void aStepThatIsKilledLeavesNothingHalf() throws Exception {
    final Node node = new Node("house.p12");
    final UUID dossier = dossier(node);
    final byte[] sealed = node.vault().sealText(dossier, "x", "Heel");
    addKey(node, 2);
    node.written(Duration.ofMinutes(11));
    node.master.reread();
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      new Rewrapping(transactions.database(), node.master).step();
                      throw new IllegalStateException("killed");
                    }))
        .hasMessage("killed");
    assertThat(generations()).containsExactly(1);
    assertThat(node.vault().unsealText(dossier, "x", sealed)).isEqualTo("Heel");
    node.round();
    assertThat(generations()).containsExactly(2);
    assertThat(node.vault().unsealText(dossier, "x", sealed)).isEqualTo("Heel");
  }
}
