package nl.nabij.conversation;

import java.time.Clock;
import java.util.Map;
import nl.nabij.access.Access;
import nl.nabij.access.TestAccess;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestEvent;
import nl.nabij.live.TestLive;
import nl.nabij.notify.TestOutbox;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** The conversations as the container makes them, for tests outside it. */
public final class TestConversations {

  private TestConversations() {}

  public static MessageTexts texts(
      final TestTransactions transactions, final Vault vault, final Directory directory) {
    final MessageTable messages = new MessageTable(transactions.database());
    final Sealing sealing = new Sealing(vault);
    final Senders senders =
        new Senders(directory, (group, youths) -> Map.of(), (youth, companions) -> Map.of());
    return new MessageTexts(
        new ThreadTable(transactions.database()),
        new Reading(
            messages,
            new ChangeTable(transactions.database()),
            senders,
            sealing,
            (youth, attachments) -> Map.of()),
        messages,
        sealing,
        senders,
        vault);
  }

  public static Conversations in(
      final TestTransactions transactions,
      final Vault vault,
      final Directory directory,
      final TestLive live,
      final Clock clock) {
    return in(transactions, vault, directory, live, clock, new TestEvent<>());
  }

  public static Conversations in(
      final TestTransactions transactions,
      final Vault vault,
      final Directory directory,
      final TestLive live,
      final Clock clock,
      final TestEvent<YouthWrote> wrote) {
    return in(transactions, vault, directory, live, (youth, attachments) -> Map.of(), clock, wrote);
  }

  public static Conversations in(
      final TestTransactions transactions,
      final Vault vault,
      final Directory directory,
      final TestLive live,
      final AttachedCards cards,
      final Clock clock,
      final TestEvent<YouthWrote> wrote) {
    return in(
        transactions,
        vault,
        directory,
        live,
        cards,
        (group, youths) -> Map.of(),
        (youth, companions) -> Map.of(),
        clock,
        wrote);
  }

  /** With groups, whose members have the names that {@code members} tells. */
  public static Conversations in(
      final TestTransactions transactions,
      final Vault vault,
      final Directory directory,
      final TestLive live,
      final MemberNames members,
      final Clock clock) {
    return in(
        transactions,
        vault,
        directory,
        live,
        (youth, attachments) -> Map.of(),
        members,
        (youth, companions) -> Map.of(),
        clock,
        new TestEvent<>());
  }

  public static GroupThreads groups(final TestTransactions transactions, final Clock clock) {
    return new GroupThreads(
        new ThreadTable(transactions.database()), new PersonTable(transactions.database()), clock);
  }

  public static CompanionThreads companions(
      final TestTransactions transactions, final Clock clock) {
    return new CompanionThreads(
        new ThreadTable(transactions.database()), new PersonTable(transactions.database()), clock);
  }

  /** With companions, who have the names that {@code companions} tells. */
  public static Conversations in(
      final TestTransactions transactions,
      final Vault vault,
      final Directory directory,
      final TestLive live,
      final CompanionNames companions,
      final Clock clock) {
    return in(
        transactions,
        vault,
        directory,
        live,
        (youth, attachments) -> Map.of(),
        (group, youths) -> Map.of(),
        companions,
        clock,
        new TestEvent<>());
  }

  private static Conversations in(
      final TestTransactions transactions,
      final Vault vault,
      final Directory directory,
      final TestLive live,
      final AttachedCards cards,
      final MemberNames members,
      final CompanionNames companions,
      final Clock clock,
      final TestEvent<YouthWrote> wrote) {
    final ThreadTable threads = new ThreadTable(transactions.database());
    final MessageTable messages = new MessageTable(transactions.database());
    final ChangeTable changes = new ChangeTable(transactions.database());
    final PersonTable persons = new PersonTable(transactions.database());
    final Sealing sealing = new Sealing(vault);
    final Access access = TestAccess.in(transactions, vault, clock);
    final Reading reading =
        new Reading(messages, changes, new Senders(directory, members, companions), sealing, cards);
    return new Conversations(
        threads,
        messages,
        changes,
        new Writing(messages, changes, persons, sealing, access, live.topic(), clock, wrote),
        new Changing(messages, changes, reading, sealing, access, live.topic(), clock, wrote),
        reading,
        new Marking(
            new MarkTable(transactions.database()),
            changes,
            persons,
            reading,
            access,
            TestOutbox.in(transactions, vault, clock),
            live.topic()),
        access,
        directory,
        clock);
  }
}
