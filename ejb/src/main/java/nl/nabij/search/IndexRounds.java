package nl.nabij.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;

/** Indexes what was written, once a second and until nothing is left. */
@ApplicationScoped
class IndexRounds {

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final int AT_A_TIME = 500;

  @Inject private Indexing indexing;
  @Inject private Rounds rounds;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(EVERY, "message-index", this::go);
  }

  private void go() {
    while (indexing.step(AT_A_TIME) == AT_A_TIME) {
      // There is more.
    }
  }
}
