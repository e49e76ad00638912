package nl.nabij.conversation;

import java.time.Clock;
import nl.nabij.access.TestAccess;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.notify.TestOutbox;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** The conversations as the container makes them, for tests outside it. */
public final class TestConversations {

  private TestConversations() {}

  public static Conversations in(
      final TestTransactions transactions,
      final Vault vault,
      final Directory directory,
      final TestLive live,
      final Clock clock) {
    return new Conversations(
        new ThreadTable(transactions.database()),
        new MessageTable(transactions.database()),
        new Senders(directory),
        TestAccess.in(transactions, vault, clock),
        vault,
        directory,
        TestOutbox.in(transactions, vault, clock),
        live.topic(),
        clock);
  }
}
