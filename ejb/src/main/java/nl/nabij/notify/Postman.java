package nl.nabij.notify;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;

/** Goes round every second, on every node, from the moment the tables are there. */
@ApplicationScoped
class Postman {

  private static final Duration EVERY = Duration.ofSeconds(1);

  @Inject private SendRound round;
  @Inject private Rounds rounds;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(EVERY, "postman", round::go);
  }
}
