package nl.nabij.conversation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;

/** Looks every five seconds, on every node, for whom a notice is due. */
@ApplicationScoped
class Notices {

  private static final Duration EVERY = Duration.ofSeconds(5);

  @Inject private NoticeRound round;
  @Inject private Rounds rounds;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(EVERY, "notices", round::go);
  }
}
