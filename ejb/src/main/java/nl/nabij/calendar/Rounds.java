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
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Work that comes round by the clock, on every node, for as long as the server is open: it falls
 * silent when the server is about to stop. A round runs outside a transaction; one that takes
 * longer than the pause does not run twice at once; one that throws comes round again.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Rounds {

  private static final Logger LOG = Logger.getLogger(Rounds.class);

  private final Map<String, Runnable> rounds = new ConcurrentHashMap<>();
  @Resource private TimerService timers;

  /**
   * Begins to go round; for as long as this server runs.
   *
   * @param name tells rounds apart in the log
   */
  public void every(final Duration pause, final String name, final Runnable round) {
    if (rounds.putIfAbsent(name, round) != null) {
      throw new IllegalArgumentException("the round " + name + " goes already");
    }
    timers.createIntervalTimer(pause.toMillis(), pause.toMillis(), new TimerConfig(name, false));
  }

  @Timeout
  void go(final Timer timer) {
    final String name = (String) timer.getInfo();
    try {
      rounds.get(name).run();
    } catch (final RuntimeException e) {
      LOG.errorf(e, "the round %s failed, it comes again", name);
    }
  }
}
