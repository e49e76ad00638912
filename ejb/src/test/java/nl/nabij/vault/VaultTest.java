package nl.nabij.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import org.junit.jupiter.api.Test;

class VaultTest {

  private static final String TEXT = "Ik durf niet te bellen, mag het ook via de chat?";

  private final TestTransactions transactions = TestTransactions.fresh();
  private final MasterKey master = TestVault.master(transactions);
  private final Vault vault = restarted();
  private final UUID organisation = UUID.randomUUID();
  private final UUID dossier = UUID.randomUUID();

  @Test
  void whatIsSealedOpensAgainAlsoInTheTransactionThatMadeTheKey() {
    final byte[] sealed =
        transactions.call(
            () -> {
              vault.open(dossier, organisation);
              final byte[] first = vault.sealText(dossier, "message", TEXT);
              assertThat(vault.unsealText(dossier, "message", first)).isEqualTo(TEXT);
              return first;
            });
    assertThat(vault.unsealText(dossier, "message", sealed)).isEqualTo(TEXT);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("bellen");
  }

  @Test
  void aKeyOfATransactionThatWasUndoneIsNeverUsedAgain() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      vault.open(dossier, organisation);
                      vault.sealText(dossier, "message", TEXT);
                      throw new IllegalArgumentException("undone");
                    }))
        .hasMessage("undone");
    transactions.run(() -> vault.open(dossier, organisation));
    final byte[] sealed = vault.sealText(dossier, "message", TEXT);

    final Vault afterRestart = restarted();
    assertThat(afterRestart.unsealText(dossier, "message", sealed)).isEqualTo(TEXT);
  }

  @Test
  void theKeysOfAListAreFetchedInOneQuestionWithoutThoseDestroyed() {
    final UUID erased = UUID.randomUUID();
    transactions.run(() -> vault.open(dossier, organisation));
    transactions.run(() -> vault.open(erased, organisation));
    final byte[] sealed = transactions.call(() -> vault.sealText(dossier, "message", TEXT));
    transactions.run(() -> vault.destroy(erased));

    final Vault afterRestart = restarted();
    assertThat(afterRestart.ready(List.of(dossier, erased, UUID.randomUUID())))
        .containsExactly(dossier);
    // From here on nothing is asked for it.
    transactions.database().change("DELETE FROM vault_key WHERE dossier = ?", dossier);
    assertThat(afterRestart.unsealText(dossier, "message", sealed)).isEqualTo(TEXT);
  }

  @Test
  void aDossierGetsOneKeyInItsLife() {
    transactions.run(() -> vault.open(dossier, organisation));
    assertThatThrownBy(() -> transactions.run(() -> vault.open(dossier, organisation)))
        .isInstanceOf(RuntimeException.class);
    transactions.run(() -> vault.destroy(dossier));
    assertThatThrownBy(() -> transactions.run(() -> vault.open(dossier, organisation)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void aDestroyedKeyOpensNothingAnyMore() {
    transactions.run(() -> vault.open(dossier, organisation));
    final byte[] sealed = vault.sealText(dossier, "message", TEXT);
    transactions.run(() -> vault.destroy(dossier));

    assertThatThrownBy(() -> vault.unseal(dossier, "message", sealed))
        .isInstanceOf(KeyDestroyed.class);
    assertThatThrownBy(() -> vault.sealText(dossier, "message", TEXT))
        .isInstanceOf(KeyDestroyed.class);
    assertThat(
            transactions
                .database()
                .exists(
                    "SELECT 1 FROM vault_key WHERE wrapped IS NOT NULL AND dossier = ?", dossier))
        .isFalse();
  }

  @Test
  void aDestructionThatIsUndoneLeavesTheKey() {
    transactions.run(() -> vault.open(dossier, organisation));
    final byte[] sealed = vault.sealText(dossier, "message", TEXT);
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      vault.destroy(dossier);
                      throw new IllegalArgumentException("undone");
                    }))
        .hasMessage("undone");
    assertThat(vault.unsealText(dossier, "message", sealed)).isEqualTo(TEXT);
  }

  @Test
  void aKnownKeyNeedsNoQuery() {
    transactions.run(() -> vault.open(dossier, organisation));
    final byte[] sealed = vault.sealText(dossier, "message", TEXT);
    transactions.database().change("ALTER TABLE vault_key RENAME TO away");
    assertThat(vault.unsealText(dossier, "message", sealed)).isEqualTo(TEXT);
  }

  @Test
  void aWrappedKeyMovedToAnotherDossierOpensNothing() {
    final UUID other = UUID.randomUUID();
    transactions.run(
        () -> {
          vault.open(dossier, organisation);
          vault.open(other, organisation);
        });
    transactions
        .database()
        .change(
            "UPDATE vault_key SET wrapped = (SELECT wrapped FROM vault_key WHERE dossier = ?)"
                + " WHERE dossier = ?",
            dossier,
            other);
    assertThatThrownBy(() -> vault.sealText(other, "message", TEXT)).isInstanceOf(SealBroken.class);
  }

  @Test
  void aDossierWithoutKeyIsNotSealed() {
    assertThatThrownBy(() -> vault.sealText(UUID.randomUUID(), "message", TEXT))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void theHouseSealsWhatBelongsToNoDossier() {
    final byte[] sealed = vault.sealForHouse("seed", new byte[] {1, 2, 3});
    assertThat(vault.unsealForHouse("seed", sealed)).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> vault.unsealForHouse("other", sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void aFingerprintDependsOnItsUseAndItsValue() {
    final byte[] value = {9, 9};
    final byte[] print = vault.fingerprint("device", value);
    assertThat(print).hasSize(32).isEqualTo(vault.fingerprint("device", value));
    for (final byte[] other :
        List.of(
            vault.fingerprint("invitation", value), vault.fingerprint("device", new byte[] {9}))) {
      assertThat(other).isNotEqualTo(print);
    }
  }

  /** The same keystore and database, but nothing in memory. */
  private Vault restarted() {
    return TestVault.with(
        transactions, master, new TestLive(transactions).topic(), Clock.systemUTC());
  }
}
