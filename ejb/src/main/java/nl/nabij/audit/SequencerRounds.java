package nl.nabij.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;
import org.jboss.logging.Logger;

/** Sends the sequencer round, a short pause after each round. */
@ApplicationScoped
class SequencerRounds {

  private static final Logger LOG = Logger.getLogger(SequencerRounds.class);
  private static final Duration PAUSE = Duration.ofMillis(150);

  /** After trouble, so that a log file is not flooded. */
  private static final long REST_SECONDS = 10;

  private static final UUID EVERY_LOG = new UUID(0, 0);

  @Inject private Rounds rounds;
  @Inject private Sequencer sequencer;

  /** Until when to leave a log alone, by organisation, in nanoseconds of this machine. */
  private final Map<UUID, Long> resting = new ConcurrentHashMap<>();

  void begin(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(PAUSE, "sequencer", this::round);
  }

  private void round() {
    if (rests(EVERY_LOG)) {
      return;
    }
    try {
      sequencer.waiting().stream().filter(log -> !rests(log)).forEach(this::finish);
    } catch (final RuntimeException e) {
      LOG.error("the queue of the log cannot be read", e);
      rest(EVERY_LOG);
    }
  }

  /** One log in trouble does not keep the others from going on. */
  private void finish(final UUID organisation) {
    try {
      int done;
      do {
        done = sequencer.step(organisation);
      } while (done == Sequencer.BATCH);
    } catch (final RuntimeException e) {
      LOG.errorf(e, "the log of organisation %s is not extended", organisation);
      rest(organisation);
    }
  }

  private void rest(final UUID log) {
    resting.put(log, System.nanoTime() + TimeUnit.SECONDS.toNanos(REST_SECONDS));
  }

  private boolean rests(final UUID log) {
    final Long until = resting.get(log);
    if (until == null) {
      return false;
    }
    if (System.nanoTime() - until < 0) {
      return true;
    }
    resting.remove(log);
    return false;
  }
}
