package nl.nabij.calendar;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.nabij.database.Wall;
import org.jboss.logging.Logger;

/**
 * Work that comes round by the clock, on every node, for as long as the server is open: it falls
 * silent when the server is about to stop. A round runs outside a transaction; one that takes
 * longer than the pause does not run twice at once; one that throws comes round again. It is for
 * every organisation, so all rows are within its reach.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Rounds {

  private static final Logger LOG = Logger.getLogger(Rounds.class);

  /** A round, and whether it is under way. */
  private record Round(String name, Runnable work, AtomicBoolean underWay) {

    private void go() {
      try (Wall.Opening wall = Wall.open()) {
        work.run();
      } catch (final RuntimeException e) {
        LOG.errorf(e, "the round %s failed, it comes again", name);
      } finally {
        underWay.set(false);
      }
    }
  }

  private final Map<String, Round> rounds = new ConcurrentHashMap<>();
  @Resource private TimerService timers;
  @Resource private ManagedExecutorService workers;

  /**
   * Begins to go round; for as long as this server runs.
   *
   * @param name tells rounds apart in the log
   */
  public void every(final Duration pause, final String name, final Runnable work) {
    if (rounds.putIfAbsent(name, new Round(name, work, new AtomicBoolean())) != null) {
      throw new IllegalArgumentException("the round " + name + " goes already");
    }
    timers.createIntervalTimer(pause.toMillis(), pause.toMillis(), new TimerConfig(name, false));
  }

  /** Hands the round to a worker: a timer that is kept waiting complains in the server's log. */
  @Timeout
  void strike(final Timer timer) {
    final Round round = rounds.get((String) timer.getInfo());
    if (round.underWay().compareAndSet(false, true)) {
      try {
        workers.execute(round::go);
      } catch (final RejectedExecutionException e) {
        round.underWay().set(false);
      }
    }
  }
}
