package nl.nabij.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;
import org.jboss.logging.Logger;

/**
 * Has the newest checkpoints cosigned by those outside who were named for it. Each witness has a
 * round of its own: one that is down or slow keeps nobody waiting, the sequencer least of all.
 */
@ApplicationScoped
class WitnessRounds {

  private static final Logger LOG = Logger.getLogger(WitnessRounds.class);
  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int UNPROVEN = 422;

  /** The witness may know another size than we think; then it says so, and is asked once more. */
  private static final int ATTEMPTS = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Cosigning cosigning;
  private final Duration patience;
  @Inject private Rounds rounds;

  protected WitnessRounds() {
    this(null);
  }

  @Inject
  WitnessRounds(final Cosigning cosigning) {
    this(cosigning, PATIENCE);
  }

  WitnessRounds(final Cosigning cosigning, final Duration patience) {
    this.cosigning = cosigning;
    this.patience = patience;
  }

  void begin(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    for (final Witness witness : Witness.all()) {
      rounds.every(EVERY, "witness " + witness.name(), () -> round(witness));
    }
  }

  /** Asks one witness about every log that has grown. */
  void round(final Witness witness) {
    for (final UUID organisation : cosigning.due(witness)) {
      try {
        if (!cosigned(witness, organisation)) {
          cosigning.fail(witness, organisation);
        }
      } catch (final IOException e) {
        LOG.warnf("the witness %s gave no answer: %s", witness.name(), e.getMessage());
        cosigning.fail(witness, organisation);
      } catch (final RuntimeException e) {
        LOG.errorf(e, "the witness %s was not asked", witness.name());
        cosigning.fail(witness, organisation);
      }
    }
  }

  private boolean cosigned(final Witness witness, final UUID organisation) throws IOException {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      final Cosigning.Request request = cosigning.request(witness, organisation);
      final WitnessCall.Answer answer = WitnessCall.ask(witness, request.body(), patience);
      if (answer.status() == OK) {
        final Optional<Witness.Cosignature> found = witness.find(request.text(), answer.body());
        found.ifPresent(cosignature -> cosigning.keep(witness, request, cosignature));
        if (found.isEmpty()) {
          LOG.warnf("the witness %s answered, but not with its key", witness.name());
        }
        return found.isPresent();
      }
      if (answer.status() != CONFLICT || !answer.body().matches("(0|[1-9][0-9]{0,17})\n")) {
        LOG.logf(
            // It remembers another history than ours: somebody has to look.
            answer.status() == UNPROVEN ? Logger.Level.ERROR : Logger.Level.WARN,
            "the witness %s does not cosign %s: status %d",
            witness.name(),
            request.head().origin(),
            answer.status());
        return false;
      }
      cosigning.learn(witness, organisation, Long.parseLong(answer.body().strip()));
    }
    return false;
  }
}
