package nl.nabij.notify;

import java.time.Clock;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.Vault;

/** The outbox as the container makes it, for tests outside it. */
public final class TestOutbox {

  private TestOutbox() {}

  public static Outbox in(
      final TestTransactions transactions, final Vault vault, final Clock clock) {
    return new Outbox(new Queue(transactions.database(), vault, clock), clock);
  }
}
