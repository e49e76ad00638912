package nl.nabij.attachment;

import java.time.Clock;
import java.util.function.Supplier;
import nl.nabij.access.Actor;
import nl.nabij.access.TestAccess;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.TestConversations;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestEvent;
import nl.nabij.live.TestLive;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** The attachments as the container makes them, for tests outside it. */
record TestAttachments(Attachments attachments, Conversations conversations, CheckRound round) {

  static TestAttachments in(
      final TestTransactions transactions,
      final Vault vault,
      final Directory directory,
      final TestLive live,
      final Clock clock) {
    final AttachmentTable files = new AttachmentTable(transactions.database());
    final PieceTable pieces = new PieceTable(transactions.database(), vault);
    final Cards cards = new Cards(files, vault);
    final Conversations conversations =
        TestConversations.in(transactions, vault, directory, live, cards, clock, new TestEvent<>());
    final Attachments attachments =
        new Attachments(
            files,
            pieces,
            receiving(transactions, files, pieces, conversations, vault, clock),
            cards,
            TestAccess.in(transactions, vault, clock),
            vault,
            conversations,
            clock);
    final CheckRound round =
        new CheckRound(
            files,
            pieces,
            checked(transactions, files, pieces, live),
            new VirusScanner(),
            vault,
            clock);
    return new TestAttachments(attachments, conversations, round);
  }

  /** With a transaction for each, as the container gives them. */
  private static Receiving receiving(
      final TestTransactions transactions,
      final AttachmentTable files,
      final PieceTable pieces,
      final Conversations conversations,
      final Vault vault,
      final Clock clock) {
    return new Receiving(files, pieces, conversations, vault, clock) {
      @Override
      AttachmentTable.Stored own(final Supplier<AttachmentTable.Stored> find) {
        return transactions.call(() -> super.own(find));
      }

      @Override
      void keep(
          final Actor actor,
          final AttachmentTable.Stored file,
          final int number,
          final byte[] piece,
          final long from,
          final long to,
          final FileType type) {
        transactions.run(() -> super.keep(actor, file, number, piece, from, to, type));
      }

      @Override
      void drop(final AttachmentTable.Stored file) {
        transactions.run(() -> super.drop(file));
      }
    };
  }

  private static Checked checked(
      final TestTransactions transactions,
      final AttachmentTable files,
      final PieceTable pieces,
      final TestLive live) {
    return new Checked(files, pieces, live.topic()) {
      @Override
      void refuse(final AttachmentTable.Stored file, final String reason) {
        transactions.run(() -> super.refuse(file, reason));
      }

      @Override
      void clear(
          final AttachmentTable.Stored file,
          final int copy,
          final Findings findings,
          final byte[] thumbnail) {
        transactions.run(() -> super.clear(file, copy, findings, thumbnail));
      }
    };
  }
}
