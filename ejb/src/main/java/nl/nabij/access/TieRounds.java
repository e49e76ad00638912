package nl.nabij.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.nabij.calendar.Rounds;
import nl.nabij.database.Database;
import nl.nabij.schema.SchemaReady;

/**
 * Notices on every node, within a few seconds, that ties began or ended, by the clock or by an act.
 * A tie that is committed a little later than its moment is seen all the same: each round looks
 * back further than the last one came.
 */
@ApplicationScoped
class TieRounds {

  private static final Duration EVERY = Duration.ofSeconds(3);
  private static final Duration LOOK_BACK = Duration.ofSeconds(10);

  @Inject private Database database;
  @Inject private Clock clock;
  @Inject private Rounds rounds;
  @Inject private Event<TiesChanged> changed;

  private Instant lookedAt;
  private Set<UUID> told = Set.of();

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    lookedAt = clock.instant();
    rounds.every(EVERY, "ties", this::look);
  }

  private void look() {
    final Instant now = clock.instant();
    final Instant from = lookedAt.minus(LOOK_BACK);
    final Set<Ties.Change> changes = new Ties(database).changes(from, now);
    final Set<UUID> fresh = new java.util.HashSet<>();
    final Set<UUID> seen = new java.util.HashSet<>();
    for (final Ties.Change change : changes) {
      seen.add(change.key());
      if (!told.contains(change.key())) {
        fresh.add(change.staff());
      }
    }
    told = seen;
    lookedAt = now;
    if (!fresh.isEmpty()) {
      changed.fire(new TiesChanged(Set.copyOf(fresh)));
    }
  }
}
