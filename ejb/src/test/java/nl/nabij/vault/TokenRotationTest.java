package nl.nabij.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a keystore to a token and back, while everything goes on. */
class TokenRotationTest {

  private static final String PASSPHRASE = "long enough for a test";
  private static final Duration SETTLED = Duration.ofMinutes(11);

  private final TestTransactions transactions = TestTransactions.fresh();
  private final UUID organisation = UUID.randomUUID();

  /**
   * Behind the files, which are written at the real time, so that they do not settle by themselves.
   */
  private final TestClock clock =
      new TestClock(Instant.now().minus(Duration.ofMinutes(30)).toString());

  private final TestToken token = TestToken.fresh();
  private final ExecutorService people = Executors.newSingleThreadExecutor();
  @TempDir private Path folder;

  private final class Node {

    private final MasterKey master = new MasterKey(transactions.database(), clock);
    private final WrappingRounds rounds;

    private Node(final KeystoreFile file, final Optional<Pkcs11Token> token) {
      master.open(file, PASSPHRASE::toCharArray, token);
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
      return TestVault.with(transactions, master, new TestLive(transactions).topic(), clock);
    }
  }

  @AfterEach
  void stop() {
    people.shutdownNow();
  }

  private KeystoreFile file(final String name) {
    return new KeystoreFile(folder.resolve(name));
  }

  private Optional<Pkcs11Token> hardware() {
    return Optional.of(token.open(clock));
  }

  private List<Integer> generations() {
    return transactions
        .database()
        .list(
            "SELECT DISTINCT generation FROM vault_key WHERE wrapped IS NOT NULL ORDER BY 1",
            row -> (int) row.number("generation"));
  }

  private HouseTable.Kept house() {
    return new HouseTable(transactions.database()).find().orElseThrow();
  }

  /** Somebody who opens dossiers and reads what is in them, all the time. */
  private final class Somebody {

    private final Map<UUID, byte[]> written = new ConcurrentHashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger acts = new AtomicInteger();

    private Future<?> at(final Node node) {
      return people.submit(
          () -> {
            while (!over.get()) {
              write(node);
              readAll(node);
              acts.incrementAndGet();
            }
          });
    }

    private void write(final Node node) {
      final UUID dossier = UUID.randomUUID();
      transactions.run(
          () -> {
            final Vault vault = node.vault();
            vault.open(dossier, organisation);
            written.put(dossier, vault.sealText(dossier, "x", dossier.toString()));
          });
    }

    private void readAll(final Node node) {
      final Vault vault = node.vault();
      written.forEach(
          (dossier, text) ->
              assertThat(vault.unsealText(dossier, "x", text)).isEqualTo(dossier.toString()));
    }

    /** Until something was done that began after now. */
    private void goesOn(final Future<?> doing) throws Exception {
      final int before = acts.get();
      while (acts.get() < before + 2) {
        if (doing.isDone()) {
          doing.get();
        }
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void fromTheKeystoreToTheTokenAndBackWhileEverythingGoesOn() throws Exception {
    final Somebody somebody = new Somebody();
    new Node(file("house.p12"), Optional.empty());
    token.addKey(2);
    final Node both = new Node(file("house.p12"), hardware());
    final byte[] seed = both.vault().sealForHouse("seed", new byte[] {7});
    final Future<?> doing = somebody.at(both);
    somebody.goesOn(doing);
    both.rounds.round();
    assertThat(generations()).as("not before every node can have the token").containsExactly(1);

    clock.pass(SETTLED);
    both.rounds.round();
    somebody.goesOn(doing);
    both.rounds.round();
    assertThat(generations()).containsExactly(2);
    assertThat(house().master().generation()).isEqualTo(2);
    somebody.over.set(true);
    doing.get(30, TimeUnit.SECONDS);

    Files.delete(folder.resolve("house.p12"));
    final Node alone = new Node(file("house.p12"), hardware());
    somebody.readAll(alone);
    assertThat(alone.vault().unsealForHouse("seed", seed)).containsExactly(7);

    keytool(3, "back.p12");
    somebody.over.set(false);
    final Node back = new Node(file("back.p12"), hardware());
    final Future<?> again = somebody.at(back);
    somebody.goesOn(again);
    assertThat(generations()).containsExactly(2);
    clock.pass(Duration.ofMinutes(35));
    back.rounds.round();
    somebody.goesOn(again);
    back.rounds.round();
    assertThat(generations()).containsExactly(3);
    assertThat(house().master()).as("the keystore has it again").isNull();
    somebody.over.set(true);
    again.get(30, TimeUnit.SECONDS);

    final Node without = new Node(file("back.p12"), Optional.empty());
    somebody.readAll(without);
    assertThat(without.vault().unsealForHouse("seed", seed)).containsExactly(7);
    assertThat(somebody.acts.get()).isGreaterThan(6);
  }

  @Test
  void aKeystoreThatGoesTooEarlyIsMissed() {
    final KeystoreFile file = file("house.p12");
    new Node(file, Optional.empty());
    token.addKey(2);
    assertThat(file.path().toFile().delete()).isTrue();
    assertThatThrownBy(() -> new Node(file, hardware()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("put it back");
  }

  @Test
  void aNewKeyInTheTokenWrapsWhenItSettled() {
    token.addKey(2);
    final Node node = new Node(file("house.p12"), hardware());
    final Somebody somebody = new Somebody();
    somebody.write(node);
    token.addKey(3);
    node.rounds.round();
    somebody.write(node);
    assertThat(generations()).containsExactly(2);

    clock.pass(SETTLED);
    node.rounds.round();
    somebody.write(node);
    assertThat(generations()).containsExactly(3);
    assertThat(house().master().generation()).isEqualTo(3);
    somebody.readAll(new Node(file("house.p12"), hardware()));
  }

  @Test
  void keystoreAndTokenMayNotBothHaveTheSameNumber() throws Exception {
    new Node(file("house.p12"), Optional.empty());
    keytool(2, "house.p12");
    token.addKey(2);
    assertThatThrownBy(() -> new Node(file("house.p12"), hardware()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("both hold a wrapping key 2");
  }

  private void keytool(final int generation, final String name) throws Exception {
    TestKeytool.addKey(folder.resolve(name), generation, PASSPHRASE);
  }
}
