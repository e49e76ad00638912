package nl.nabij.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.TestTrail;
import nl.nabij.calendar.WorkingDays;
import nl.nabij.database.TestTransactions;
import nl.nabij.guidance.Cases;

/** A round as the container makes it, each step in a transaction of its own. */
final class TestRound {

  private final TestTransactions transactions;
  private final SignalTable table;
  private final SignalRound round;
  private final Map<UUID, LocalDate> ended = new HashMap<>();

  TestRound(final TestTransactions transactions, final Access access, final Clock clock) {
    this(RuleBook.read(), transactions, access, clock);
  }

  TestRound(
      final RuleBook book,
      final TestTransactions transactions,
      final Access access,
      final Clock clock) {
    this.transactions = transactions;
    table = new SignalTable(transactions.database());
    round =
        new SignalRound(
            book,
            table,
            TestTrail.in(transactions.database()),
            access,
            new Cases() {
              @Override
              public Map<UUID, LocalDate> endedOn(final Collection<UUID> youths) {
                final Map<UUID, LocalDate> found = new HashMap<>(ended);
                found.keySet().retainAll(youths);
                return found;
              }
            },
            new WorkingDays(),
            clock);
  }

  void ended(final Map<UUID, LocalDate> cases) {
    ended.putAll(cases);
  }

  /** From the first entry on, however old it is. */
  void fromTheBeginning(final UUID organisation) {
    for (final Pace pace : Pace.values()) {
      table.begin(organisation, pace, 0);
    }
  }

  SignalTable table() {
    return table;
  }

  boolean step(final UUID organisation, final Pace pace, final long size) {
    return transactions.call(() -> round.step(organisation, pace, size));
  }

  /** Reads all that there is; answers in how many steps. */
  int go() {
    int steps = 0;
    for (final Map.Entry<UUID, Long> log : round.sizes().entrySet()) {
      for (final Pace pace : Pace.values()) {
        do {
          steps++;
        } while (step(log.getKey(), pace, log.getValue()));
      }
    }
    return steps;
  }
}
