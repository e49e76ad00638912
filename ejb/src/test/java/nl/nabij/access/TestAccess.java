package nl.nabij.access;

import java.time.Clock;
import nl.nabij.audit.TestAuditLog;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.Vault;

/** The door as the container makes it, with the real log behind it, for tests outside it. */
public final class TestAccess {

  private TestAccess() {}

  public static Access in(
      final TestTransactions transactions, final Vault vault, final Clock clock) {
    return new Access(transactions.database(), TestAuditLog.in(transactions, vault), clock);
  }
}
