package nl.nabij.wording;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.appointment.Appointments;
import nl.nabij.database.TestTransactions;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** The texts as the container makes them, for tests outside it. */
public final class TestPhrases {

  private TestPhrases() {}

  /**
   * @param next the next appointment of each youth who has one
   */
  public static Phrases in(
      final TestTransactions transactions,
      final Access access,
      final Directory directory,
      final Vault vault,
      final Map<UUID, Instant> next,
      final Clock clock) {
    return new Phrases(
        new PhraseTable(transactions.database(), vault),
        access,
        directory,
        new Appointments() {
          @Override
          public Map<UUID, Instant> nextOf(final List<UUID> youths) {
            final Map<UUID, Instant> found = new HashMap<>(next);
            found.keySet().retainAll(youths);
            return found;
          }
        },
        vault,
        clock);
  }
}
