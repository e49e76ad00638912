package nl.nabij.audit;

import java.util.UUID;
import nl.nabij.database.TestTransactions;

/** The log as the container makes it, with its transaction for refusals, for tests outside it. */
public final class TestAuditLog extends AuditLog {

  private final TestTransactions transactions;

  private TestAuditLog(final TestTransactions transactions) {
    super(transactions.database(), transactions);
    this.transactions = transactions;
  }

  public static TestAuditLog in(final TestTransactions transactions) {
    return new TestAuditLog(transactions);
  }

  @Override
  public UUID appendApart(final Entry entry) {
    return transactions.call(() -> super.appendApart(entry));
  }
}
