package nl.nabij.audit;

import java.time.Clock;
import java.util.UUID;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;

/** The log as the container makes it, with its transaction for refusals, for tests outside it. */
public final class TestAuditLog extends AuditLog {

  private final TestTransactions transactions;
  private final Vault vault;

  private TestAuditLog(final TestTransactions transactions, final Vault vault, final Clock clock) {
    super(transactions.database(), transactions, vault, clock);
    this.transactions = transactions;
    this.vault = vault;
  }

  public static TestAuditLog in(final TestTransactions transactions) {
    return in(transactions, TestVault.in(transactions));
  }

  public static TestAuditLog in(final TestTransactions transactions, final Vault vault) {
    return new TestAuditLog(transactions, vault, Clock.systemUTC());
  }

  /** Gives the entries of an organisation their numbers, as the sequencer does on its rounds. */
  public void sequence(final UUID organisation) {
    final Sequencer sequencer = new Sequencer(transactions.database(), vault, Clock.systemUTC());
    transactions.run(() -> sequencer.step(organisation));
  }

  @Override
  public UUID appendApart(final Entry entry) {
    return transactions.call(() -> super.appendApart(entry));
  }
}
