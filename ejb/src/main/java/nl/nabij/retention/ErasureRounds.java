package nl.nabij.retention;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.nabij.calendar.Rounds;
import nl.nabij.database.DatabaseFailed;
import nl.nabij.schema.SchemaReady;
import nl.nabij.vault.Vault;
import org.jboss.logging.Logger;

/**
 * Looks each day whose term is over and which kinds of data may go sooner, and erases what may go,
 * on every node.
 */
@ApplicationScoped
class ErasureRounds {

  private static final Logger LOG = Logger.getLogger(ErasureRounds.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(30);
  private static final Duration ERASE_EVERY = Duration.ofSeconds(5);
  private static final int AT_A_TIME = 200;

  @Inject private Erasing erasing;
  @Inject private Expiry expiry;
  @Inject private Vault vault;
  @Inject private Rounds rounds;

  /** A key that was destroyed again at the start leaves rows behind. */
  void again(@Observes @Priority(SchemaReady.WORK - 1) final SchemaReady ready) {
    vault.replayed().forEach(erasing::again);
  }

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(LOOK_EVERY, "terms", this::look);
    rounds.every(ERASE_EVERY, "erasing", this::erase);
  }

  private void look() {
    if (erasing.newDay()) {
      while (erasing.propose(AT_A_TIME) == AT_A_TIME) {
        // There are more.
      }
      for (final UUID organisation : expiry.organisations()) {
        Expiring.ALL.forEach(kind -> expire(organisation, kind));
      }
    }
    while (erasing.letGo()) {
      // One a transaction.
    }
  }

  private void expire(final UUID organisation, final Expiring kind) {
    while (expiry.dropTraces(organisation, kind) == Expiry.AT_A_TIME) {
      // There are more.
    }
    boolean more = true;
    while (more) {
      more = false;
      for (final UUID dossier : expiry.dossiers(organisation, kind)) {
        more |= expiry.drop(organisation, kind, dossier) > 0;
      }
    }
  }

  private void erase() {
    for (final UUID dossier : erasing.due(AT_A_TIME)) {
      try {
        while (erasing.go(dossier)) {
          // One piece a transaction.
        }
      } catch (final DatabaseFailed e) {
        LOG.warnf("erasing %s begins at the top again: %s", dossier, e.getMessage());
        erasing.fromTheTop(dossier);
      }
    }
  }
}
