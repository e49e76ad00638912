package nl.nabij.absence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import nl.nabij.calendar.DemoTime;
import nl.nabij.calendar.Rounds;
import nl.nabij.conversation.YouthWrote;
import nl.nabij.database.Wall;
import nl.nabij.schema.SchemaReady;
import org.jboss.logging.Logger;

/** Answers for who is away, right after a youth has written; and tells when somebody goes. */
@ApplicationScoped
class AwayRounds {

  private static final Logger LOG = Logger.getLogger(AwayRounds.class);
  private static final Duration EVERY = Duration.ofSeconds(5);

  /** An absence or office hours may take so long to be noticed. */
  private static final Duration KNOWN_FOR = Duration.ofSeconds(5);

  /** Whether an organisation has anything to answer with, so that most messages ask nothing. */
  private final Cache<UUID, Boolean> needed =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(KNOWN_FOR).build();

  @Resource private ManagedExecutorService workers;
  @Inject private Answering answering;
  @Inject private Rounds rounds;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds.every(EVERY, "absences", this::tell);
  }

  /** The writer does not wait for it, and a message is kept whatever becomes of the answer. */
  void wrote(@Observes(during = TransactionPhase.AFTER_SUCCESS) final YouthWrote wrote) {
    if (DemoTime.elsewhere()) {
      return;
    }
    try {
      workers.execute(() -> answer(wrote));
    } catch (final RejectedExecutionException e) {
      LOG.warnf("no automatic answer in thread %s: the server stops", wrote.thread());
    }
  }

  private void answer(final YouthWrote wrote) {
    try (Wall.Opening wall = Wall.within(wrote.organisation())) {
      if (needed.get(wrote.organisation(), answering::mayBeNeeded)) {
        answering.answer(wrote);
      }
    } catch (final RuntimeException e) {
      LOG.warnf("no automatic answer in thread %s: %s", wrote.thread(), e.getClass().getName());
    }
  }

  private void tell() {
    while (answering.tellOne()) {
      // One absence a transaction.
    }
  }
}
