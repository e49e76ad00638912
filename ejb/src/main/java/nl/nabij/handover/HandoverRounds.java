package nl.nabij.handover;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;

/** Looks on every node for handovers whose day has come. */
@ApplicationScoped
class HandoverRounds {

  private static final Duration EVERY = Duration.ofSeconds(5);

  @Inject private TakingOver takingOver;
  @Inject private Rounds rounds;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(EVERY, "handovers", this::take);
  }

  private void take() {
    while (takingOver.takeOne()) {
      // One handover a transaction.
    }
  }
}
