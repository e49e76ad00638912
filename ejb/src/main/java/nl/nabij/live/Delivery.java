package nl.nabij.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;

/**
 * Tells the ears of this node, on threads of its own, so that who commits never waits for who
 * listens. A line always has the same thread. What does not fit is dropped: watchers catch up by
 * sequence number.
 */
@ApplicationScoped
class Delivery {

  private static final Logger LOG = Logger.getLogger(Delivery.class);
  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int WAITING_AT_MOST_EACH = 4_000;

  private final List<Ear> ears = new CopyOnWriteArrayList<>();
  private final List<BlockingQueue<LiveEvent>> queues = new ArrayList<>();
  private final List<Thread> running = new ArrayList<>();

  @Resource private ManagedThreadFactory threads;

  @PostConstruct
  void start() {
    for (int number = 0; number < THREADS; number++) {
      final BlockingQueue<LiveEvent> queue = new ArrayBlockingQueue<>(WAITING_AT_MOST_EACH);
      final Thread thread = threads.newThread(() -> run(queue));
      thread.setName("nabij-delivery-" + number);
      queues.add(queue);
      running.add(thread);
      thread.start();
    }
  }

  @PreDestroy
  void stop() {
    running.forEach(Thread::interrupt);
  }

  void listen(final Ear ear) {
    ears.add(ear);
  }

  void silence(final Ear ear) {
    ears.remove(ear);
  }

  void tell(final LiveEvent event) {
    final UUID line = event.line();
    if (!queues.get(Math.floorMod(line.hashCode(), THREADS)).offer(event)) {
      LOG.debugf("delivery full, %s dropped", event.getClass().getSimpleName());
    }
  }

  private void run(final BlockingQueue<LiveEvent> queue) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        final LiveEvent event = queue.take();
        for (final Ear ear : ears) {
          hear(ear, event);
        }
      }
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One that nobody can make sense of does not keep the next from being heard. */
  private static void hear(final Ear ear, final LiveEvent event) {
    try {
      ear.hear(event);
    } catch (final RuntimeException e) {
      LOG.warnf("not passed on: %s", e.getClass().getName());
    }
  }
}
