package nl.nabij.notify;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.Vault;

/** The outbox as the container makes it, for tests outside it. */
public final class TestOutbox {

  private TestOutbox() {}

  public static Outbox in(
      final TestTransactions transactions, final Vault vault, final Clock clock) {
    final Wishes wishes = wishes(transactions, vault, clock);
    return new Outbox(new Queue(transactions.database(), vault, wishes, clock), wishes, clock);
  }

  static Wishes wishes(final TestTransactions transactions, final Vault vault, final Clock clock) {
    return new Wishes(transactions.database(), vault, clock);
  }

  static Queue queue(final TestTransactions transactions, final Vault vault, final Clock clock) {
    return new Queue(transactions.database(), vault, wishes(transactions, vault, clock), clock) {
      @Override
      List<Due> take(final int atMost) {
        return transactions.call(() -> super.take(atMost));
      }

      @Override
      void sent(final Due due, final Way way) {
        transactions.run(() -> super.sent(due, way));
      }

      @Override
      boolean failed(final Due due, final NotSent why) {
        return transactions.call(() -> super.failed(due, why));
      }

      @Override
      boolean cameBack(final UUID id) {
        return transactions.call(() -> super.cameBack(id));
      }
    };
  }

  static PushKeys keys(final TestTransactions transactions, final Vault vault, final Clock clock) {
    return new PushKeys(transactions.database(), vault, clock) {
      @Override
      Pair pair() {
        return transactions.call(() -> super.pair());
      }
    };
  }

  static SendRound round(
      final TestTransactions transactions, final Vault vault, final Clock clock) {
    final Queue queue = queue(transactions, vault, clock);
    return new SendRound(
        queue,
        new Carrier(
            queue,
            wishes(transactions, vault, clock),
            new MailRoute(new ReturnPath(vault), Clock.systemUTC()),
            new SmsRoute(),
            new PushRoute(keys(transactions, vault, clock), vault, clock)) {
          @Override
          void drop(final Wishes.Browser browser) {
            transactions.run(() -> super.drop(browser));
          }
        });
  }
}
