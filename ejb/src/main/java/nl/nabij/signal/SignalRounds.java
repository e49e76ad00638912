package nl.nabij.signal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.nabij.calendar.Rounds;
import nl.nabij.people.NamesAlike;
import nl.nabij.schema.SchemaReady;
import org.jboss.logging.Logger;

/** Reads along on every node; and hears at once who has the surname of a youth they look at. */
@ApplicationScoped
class SignalRounds {

  private static final Logger LOG = Logger.getLogger(SignalRounds.class);
  private static final Duration EVERY = Duration.ofSeconds(10);

  @Inject private SignalRound round;
  @Inject private SignalTable table;
  @Inject private Rounds rounds;
  @Inject private Clock clock;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    round.check();
    rounds.every(EVERY, "signals", this::go);
  }

  void alike(@Observes final NamesAlike alike) {
    table.keepNamesake(alike.organisation(), alike.staff(), alike.youth(), clock.instant());
  }

  private void go() {
    round.sizes().forEach(this::readOn);
  }

  /** One log in trouble does not keep the others from being read. */
  private void readOn(final UUID organisation, final long size) {
    try {
      for (final Pace pace : Pace.values()) {
        boolean more = !round.isDone(organisation, pace, size);
        while (more) {
          more = round.step(organisation, pace, size);
        }
      }
    } catch (final RuntimeException e) {
      LOG.errorf(e, "the log of organisation %s is not read for signals", organisation);
    }
  }
}
