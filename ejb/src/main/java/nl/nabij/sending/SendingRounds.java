package nl.nabij.sending;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;

/** Looks every second, on every node, for messages whose moment has come. */
@ApplicationScoped
class SendingRounds {

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration SWEEP_EVERY = Duration.ofHours(1);

  @Inject private SendingRound round;
  @Inject private Rounds rounds;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(EVERY, "sending", round::go);
    rounds.every(SWEEP_EVERY, "sending-sweep", round::sweep);
  }
}
