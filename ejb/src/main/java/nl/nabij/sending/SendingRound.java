package nl.nabij.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.SealBroken;
import org.jboss.logging.Logger;

/** One round past the messages that are due. */
@Dependent
class SendingRound {

  private static final Logger LOG = Logger.getLogger(SendingRound.class);
  private static final int AT_A_TIME = 100;

  /** How long it can be looked up what became of a message. */
  static final Duration REMEMBERED = Duration.ofDays(30);

  private final PlannedTable table;
  private final Departing departing;
  private final Clock clock;
  private boolean broken;

  @Inject
  SendingRound(final PlannedTable table, final Departing departing, final Clock clock) {
    this.table = table;
    this.departing = departing;
    this.clock = clock;
  }

  /** Never throws: what did not go and was not stopped comes round again. */
  void go() {
    try {
      final List<UUID> due = table.due(clock.instant(), AT_A_TIME);
      due.forEach(this::send);
      broken = false;
    } catch (final RuntimeException e) {
      if (!broken) {
        LOG.warnf("planned messages cannot be sent: %s", e.getMessage());
      }
      broken = true;
    }
  }

  void sweep() {
    table.sweep(clock.instant().minus(REMEMBERED));
  }

  private void send(final UUID id) {
    try {
      departing.depart(id);
    } catch (final Refused e) {
      departing.stop(id, Reason.NO_ACCESS);
    } catch (final Rejected | NotFound e) {
      LOG.warnf("planned message %s is not taken: %s", id, e.getMessage());
      departing.stop(id, Reason.NOT_ACCEPTED);
    } catch (final KeyDestroyed | SealBroken e) {
      departing.stop(id, Reason.ERASED);
    }
  }
}
