package nl.nabij.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house whose wrapping key lies in a token of SoftHSM, and nowhere else. */
class TokenTest {

  private final TestTransactions transactions = TestTransactions.fresh();
  private final UUID organisation = UUID.randomUUID();
  private final TestClock clock = new TestClock("2026-03-02T09:00:00Z");
  private final TestToken token = TestToken.fresh();
  @TempDir private Path folder;

  private Vault node(final Pkcs11Token opened) {
    final MasterKey master = new MasterKey(transactions.database(), clock);
    master.open(
        new KeystoreFile(folder.resolve("house.p12")),
        () -> {
          throw new AssertionError("no keystore, no passphrase");
        },
        Optional.of(opened));
    return TestVault.with(transactions, master, new TestLive(transactions).topic(), clock);
  }

  private UUID dossier(final Vault vault) {
    final UUID dossier = UUID.randomUUID();
    transactions.run(() -> vault.open(dossier, organisation));
    return dossier;
  }

  @Test
  void aHouseBeginsInATokenAndEveryNodeOpensIt() {
    token.addKey(2);
    final Vault first = node(token.open(clock));
    final UUID dossier = dossier(first);
    final byte[] sealed = first.sealText(dossier, "x", "In het token");
    final byte[] seed = first.sealForHouse("seed", new byte[] {7});
    assertThat(Files.exists(folder.resolve("house.p12"))).as("no keystore was made").isFalse();

    final Vault second = node(token.open(clock));
    assertThat(second.unsealText(dossier, "x", sealed)).isEqualTo("In het token");
    assertThat(second.unsealForHouse("seed", seed)).containsExactly(7);
    assertThat(second.fingerprint("x", new byte[1])).isEqualTo(first.fingerprint("x", new byte[1]));
  }

  @Test
  void aKeyThatWasMovedToAnotherDossierDoesNotOpen() {
    token.addKey(2);
    final Vault vault = node(token.open(clock));
    final UUID mine = dossier(vault);
    final UUID theirs = dossier(vault);
    transactions
        .database()
        .change(
            "UPDATE vault_key SET wrapped = (SELECT wrapped FROM vault_key WHERE dossier = ?)"
                + " WHERE dossier = ?",
            theirs,
            mine);
    assertThatThrownBy(() -> node(token.open(clock)).sealText(mine, "x", "Nee"))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void aWrongPinIsTriedOnce() {
    token.addKey(2);
    final Pkcs11Token wrong = token.open("0000-0000", clock);
    assertThatThrownBy(() -> node(wrong))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not take the PIN");
    assertThatThrownBy(wrong::keys)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not take the PIN")
        .hasNoCause();
    node(token.open(clock));
  }

  @Test
  void aTokenWithoutAKeySaysWhatToMake() {
    assertThatThrownBy(() -> node(token.open(clock)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nabij-wrap-2");
    assertThat(new HouseTable(transactions.database()).find()).as("nothing was begun").isEmpty();
  }

  @Test
  void aKeyThatCanLeaveTheTokenIsNotTaken() {
    token.addKey(2, "--extractable");
    assertThatThrownBy(() -> node(token.open(clock)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("can leave the token");
  }

  @Test
  void theTokenOfAnotherHouseDoesNotFit() {
    token.addKey(2);
    node(token.open(clock));
    final TestToken theirs = TestToken.fresh();
    theirs.addKey(2);
    assertThatThrownBy(() -> node(theirs.open(clock)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not belong");
  }

  @Test
  void aTokenThatForgotUsIsOpenedAgain() throws Exception {
    token.addKey(2);
    final Pkcs11Token opened = token.open(clock);
    final Vault vault = node(opened);
    final UUID dossier = dossier(vault);
    final byte[] sealed = vault.sealText(dossier, "x", "Nog steeds");
    opened.use(
        2,
        (provider, key) -> {
          ((java.security.AuthProvider) provider).logout();
          return null;
        });
    clock.pass(Duration.ofMinutes(2));
    assertThat(node(opened).unsealText(dossier, "x", sealed)).isEqualTo("Nog steeds");
  }

  @Test
  void aTokenThatLostItsKeyStopsWhatNeedsItAndBreaksNothing() {
    token.addKey(2);
    final Pkcs11Token opened = token.open(clock);
    final MasterKey master = new MasterKey(transactions.database(), clock);
    master.open(
        new KeystoreFile(folder.resolve("house.p12")), () -> new char[0], Optional.of(opened));
    final Vault vault =
        TestVault.with(transactions, master, new TestLive(transactions).topic(), clock);
    final UUID dossier = dossier(vault);
    final byte[] sealed = vault.sealText(dossier, "x", "Hier");
    token.dropKey(2);

    assertThat(vault.unsealText(dossier, "x", sealed)).as("a key in memory").isEqualTo("Hier");
    final Vault cold =
        TestVault.with(transactions, master, new TestLive(transactions).topic(), clock);
    assertThatThrownBy(() -> cold.unsealText(dossier, "x", sealed)).isInstanceOf(TokenAway.class);
    assertThatThrownBy(() -> dossier(cold)).isInstanceOf(TokenAway.class);
    assertThatThrownBy(master::reread).isInstanceOf(TokenAway.class);
    assertThat(
            transactions
                .database()
                .list("SELECT dossier FROM vault_key", row -> row.uuid("dossier")))
        .as("nothing half")
        .containsExactly(dossier);
  }

  @Test
  void aTokenThatIsPulledOutIsAwayAndBackAgainItOpensWhatItClosed() throws Exception {
    final TestToken apart = TestToken.apart(folder);
    apart.addKey(2);
    try (TokenProcess process = new TokenProcess(apart)) {
      final String closed = process.ask("close Hallo");
      assertThat(process.ask("open " + closed)).isEqualTo("Hallo");
      apart.pull();
      assertThat(process.ask("open " + closed)).isEqualTo("TokenAway");
      assertThat(process.ask("close Nee")).isEqualTo("TokenAway");
      try (TokenProcess without = new TokenProcess(apart)) {
        assertThat(without.ask("open " + closed)).isEqualTo("TokenAway");
      }
      apart.putBack();
      try (TokenProcess again = new TokenProcess(apart)) {
        assertThat(again.ask("open " + closed)).isEqualTo("Hallo");
      }
    }
  }

  @Test
  void withoutItsPinATokenIsNotTried() {
    assertThatThrownBy(TokenPin::find)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("NABIJ_PKCS11_PIN")
        .hasMessageContaining("nabij.pkcs11.pin-file");
  }
}
