package nl.nabij.notify;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;

/** Looks every minute, on every node, what came back; reading one twice changes nothing. */
@ApplicationScoped
class BounceRounds {

  private static final Duration EVERY = Duration.ofMinutes(1);

  @Inject private BounceBox box;
  @Inject private Rounds rounds;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(EVERY, "bounces", box::empty);
  }
}
