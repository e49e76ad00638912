package nl.nabij.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;

/** Locks the screens that nobody uses, also when their page asks for nothing. */
@ApplicationScoped
class LockRounds {

  private static final Duration EVERY = Duration.ofSeconds(10);

  @Inject private Rounds rounds;
  @Inject private LockRound round;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(EVERY, "screen-locks", round::lockIdle);
  }
}
