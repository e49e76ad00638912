package nl.nabij.vault;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;
import org.jboss.logging.Logger;

/**
 * Looks every minute, on every node, whether keystore or token got a new wrapping key, and puts the
 * keys of dossiers under it, some hundreds at a time, while everything goes on.
 */
@ApplicationScoped
class WrappingRounds {

  private static final Logger LOG = Logger.getLogger(WrappingRounds.class);
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final MasterKey master;
  private final Rewrapping rewrapping;
  @Inject private Rounds rounds;

  WrappingRounds() {
    this(null, null);
  }

  @Inject
  WrappingRounds(final MasterKey master, final Rewrapping rewrapping) {
    this.master = master;
    this.rewrapping = rewrapping;
  }

  void begin(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(EVERY, "wrapping keys", this::round);
  }

  /** Until none lies under an older key. */
  void round() {
    if (master.mayHoldMore()) {
      master.reread();
    }
    int all = 0;
    int some = rewrapping.step();
    while (some > 0) {
      all += some;
      some = rewrapping.step();
    }
    master.settle();
    if (all > 0) {
      final int generation = master.keys().wrapping().current();
      LOG.infof("%d keys of dossiers were put under wrapping key %d", all, generation);
    }
  }
}
