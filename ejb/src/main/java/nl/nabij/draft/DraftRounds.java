package nl.nabij.draft;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;

/** Drops each hour what nobody went on with. */
@ApplicationScoped
class DraftRounds {

  private static final Duration EVERY = Duration.ofHours(1);
  private static final int AT_A_TIME = 500;

  @Inject private Drafts drafts;
  @Inject private Rounds rounds;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(EVERY, "drafts", this::go);
  }

  private void go() {
    while (drafts.dropOld(AT_A_TIME) == AT_A_TIME) {
      // There are more.
    }
  }
}
