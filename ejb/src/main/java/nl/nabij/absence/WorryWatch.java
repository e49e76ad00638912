package nl.nabij.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.nabij.conversation.YouthWrote;

/**
 * Looks at each message of a youth, in the transaction that keeps it. Words are asked for once a
 * minute and organisation; a message without any of them costs no statement.
 */
@ApplicationScoped
class WorryWatch {

  private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

  private final WorryTable table;
  private final Clock clock;
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  /** For the container. */
  WorryWatch() {
    this(null, null);
  }

  @Inject
  WorryWatch(final WorryTable table, final Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  private record Known(WorryWords words, Instant until) {}

  void look(@Observes final YouthWrote wrote) {
    if (words(wrote.organisation()).in(wrote.text())) {
      table.raise(wrote.youth(), wrote.organisation(), wrote.at());
    }
  }

  private WorryWords words(final UUID organisation) {
    final Instant now = clock.instant();
    final Known there = known.get(organisation);
    if (there != null && now.isBefore(there.until())) {
      return there.words();
    }
    final Known fresh = new Known(new WorryWords(table.words(organisation)), now.plus(KNOWN_FOR));
    known.put(organisation, fresh);
    return fresh.words();
  }
}
