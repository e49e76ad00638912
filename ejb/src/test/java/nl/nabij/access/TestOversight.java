package nl.nabij.access;

import java.time.Clock;
import nl.nabij.audit.TestAuditLog;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.Vault;

/** The officer's desk as the container makes it, for tests outside it. */
public final class TestOversight {

  private TestOversight() {}

  public static Oversight in(
      final TestTransactions transactions, final Vault vault, final Clock clock) {
    return new Oversight(
        TestAccess.in(transactions, vault, clock), TestAuditLog.in(transactions, vault));
  }
}
