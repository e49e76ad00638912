package nl.nabij.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import nl.nabij.people.DeviceEnded;
import nl.nabij.people.DeviceLocked;
import nl.nabij.web.identity.SessionEnding;

/** All open sockets of this node. */
@ApplicationScoped
public class Lines {
  /** Sockets one person may have open on a node: tabs, a phone, and some that are just dying. */
  static final int MOST_EACH = 20;

  private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(1);
  private static final Duration GLANCE = Duration.ofMillis(10);

  private final Set<Line> open = ConcurrentHashMap.newKeySet();
  private final Map<UUID, Integer> each = new ConcurrentHashMap<>();

  /** Takes up a line; false when this person has too many, and it was cut. */
  public boolean open(final Line line) {
    if (each.merge(line.actor().id(), 1, Integer::sum) > MOST_EACH) {
      forget(line);
      line.close(Line.TOO_FAST);
      return false;
    }
    open.add(line);
    return true;
  }

  public void closed(final Line line) {
    if (open.remove(line)) {
      forget(line);
    }
  }

  private void forget(final Line line) {
    each.computeIfPresent(line.actor().id(), (person, count) -> count > 1 ? count - 1 : null);
  }

  /**
   * Hangs up on a session, and gives the browsers a moment to answer: right after this the
   * container cuts what is still open, and a line that is cut looks like a tunnel and not like an
   * end.
   */
  void ended(@Observes final SessionEnding ending) {
    final List<Line> ended =
        open.stream().filter(line -> line.ofSession(ending.httpSession())).toList();
    ended.forEach(line -> line.close(Line.ENDED));
    final long until = System.nanoTime() + LONGEST_GOODBYE.toNanos();
    while (ended.stream().anyMatch(open::contains) && System.nanoTime() < until) {
      LockSupport.parkNanos(GLANCE.toNanos());
    }
  }

  void heard(@Observes final Heard heard) {
    if (heard.event() instanceof DeviceEnded ended) {
      open.stream()
          .filter(line -> line.ofDevice(ended.device()))
          .forEach(line -> line.close(Line.ENDED));
    } else if (heard.event() instanceof DeviceLocked locked) {
      open.stream()
          .filter(line -> line.ofDevice(locked.device()))
          .forEach(line -> line.close(Line.LOCKED));
    }
  }

  void beat(final Duration quiet) {
    open.forEach(line -> line.beat(quiet));
  }
}
