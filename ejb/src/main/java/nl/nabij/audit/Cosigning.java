package nl.nabij.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.nabij.database.Database;

/**
 * What is done in the database to have a log cosigned, each step a short transaction of its own:
 * none is open while a witness is waited for.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Cosigning {

  /** So long a node has for one log; then it counts as having died. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  /** A witness that answered is left alone so long. */
  static final Duration PAUSE = Duration.ofSeconds(10);

  private static final int LONGEST_PAUSE_SECONDS = 900;

  private final WitnessTable witnesses;
  private final LogTable logs;
  private final Clock clock;

  protected Cosigning() {
    this(null, null);
  }

  @Inject
  Cosigning(final Database database, final Clock clock) {
    this.witnesses = new WitnessTable(database);
    this.logs = new LogTable(database);
    this.clock = clock;
  }

  /**
   * What is asked of a witness.
   *
   * @param head the newest checkpoint when it was asked
   * @param body in the form of C2SP tlog-witness
   */
  record Request(LogTable.Head head, String body) {

    /** The text of the checkpoint, without signatures. */
    String text() {
      return head.checkpoint().substring(0, head.checkpoint().indexOf("\n\n") + 1);
    }
  }

  /** The logs for which this witness is to be asked now, by this node alone. */
  List<UUID> due(final Witness witness) {
    witnesses.meet(witness.name(), clock.instant());
    return witnesses.claim(witness.name(), clock.instant(), clock.instant().plus(LEASE));
  }

  /**
   * The request for the newest checkpoint, with the proof that what the witness knows is its
   * beginning.
   *
   * @throws TreeBroken when the witness knows a longer tree than there is
   */
  Request request(final Witness witness, final UUID organisation) {
    final LogTable.Head head = logs.head(organisation).orElseThrow();
    final long known = witnesses.known(organisation, witness.name());
    if (known > head.size()) {
      throw new TreeBroken(
          witness.name() + " cosigned " + known + " entries, and there are " + head.size());
    }
    final StringBuilder body = new StringBuilder("old ").append(known).append('\n');
    if (known > 0) {
      for (final byte[] hash :
          new Tree(logs.tilesOf(organisation)).consistency(known, head.size())) {
        body.append(Base64.getEncoder().encodeToString(hash)).append('\n');
      }
    }
    return new Request(head, body.append('\n').append(head.checkpoint()).toString());
  }

  /** The witness said that it cosigned so many entries last. */
  void learn(final Witness witness, final UUID organisation, final long size) {
    witnesses.learn(organisation, witness.name(), size);
  }

  void keep(final Witness witness, final Request request, final Witness.Cosignature cosignature) {
    witnesses.keep(
        request.head().organisation(),
        witness.name(),
        request.head(),
        cosignature,
        clock.instant().plus(PAUSE));
  }

  void fail(final Witness witness, final UUID organisation) {
    witnesses.fail(organisation, witness.name(), clock.instant(), LONGEST_PAUSE_SECONDS);
  }
}
