package nl.nabij.attachment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;

/** Looks every second, on every node, for what came in; and now and then for what never did. */
@ApplicationScoped
class Checks {

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration SWEEP_EVERY = Duration.ofMinutes(10);

  @Inject private CheckRound round;
  @Inject private Rounds rounds;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(EVERY, "attachments", round::go);
    rounds.every(SWEEP_EVERY, "uploads", round::sweep);
  }
}
