package nl.nabij.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.BytesMessage;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * One thread that empties a bounded queue onto the topic, in the order of the commits as they came
 * in. What comes within a few milliseconds goes in one message: a message through the broker costs
 * as much as telling a dozen screens. When the broker cannot keep up or is away, what does not fit
 * is dropped: watchers catch up by sequence number.
 */
@ApplicationScoped
class Sender {

  private static final Logger LOG = Logger.getLogger(Sender.class);
  private static final int WAITING_AT_MOST = 10_000;
  private static final String NODE = System.getProperty("jboss.node.name", "");
  private static final long PAUSE_AFTER_FAILURE_MS = 1_000;
  private static final long TOGETHER_MS = 5;
  private static final int TOGETHER_AT_MOST = 100;

  private final BlockingQueue<Supplier<Told>> queue = new ArrayBlockingQueue<>(WAITING_AT_MOST);
  private volatile boolean open = true;
  private Thread thread;

  // In the same virtual machine and outside transactions: what is published is committed already.
  @Resource(lookup = "java:/ConnectionFactory")
  private ConnectionFactory connections;

  @Resource(lookup = "java:/jms/topic/nabij-live")
  private Topic topic;

  @Resource private ManagedThreadFactory threads;

  /** A message for the other nodes: the name of its record, and the record as JSON. */
  record Told(String kind, byte[] body) {}

  @PostConstruct
  void start() {
    thread = threads.newThread(this::run);
    thread.setName("nabij-live");
    thread.start();
  }

  @PreDestroy
  void stop() {
    open = false;
    thread.interrupt();
  }

  /** Written only when it is its turn, on the thread that sends. */
  void send(final Supplier<Told> told) {
    if (!queue.offer(told)) {
      LOG.debug("live line full, one dropped");
    }
  }

  private void run() {
    while (open) {
      try (JMSContext context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
        final JMSProducer producer =
            context
                .createProducer()
                .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                .setDisableMessageID(true);
        while (open) {
          producer.send(topic, written(context.createBytesMessage(), together()));
        }
      } catch (final InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (final JMSRuntimeException | JMSException e) {
        LOG.warnf("live line broken, trying again: %s", e.getMessage());
        pause();
      }
    }
  }

  /** What comes within a moment of the first. */
  private List<Supplier<Told>> together() throws InterruptedException {
    final List<Supplier<Told>> all = new ArrayList<>();
    all.add(queue.take());
    Thread.sleep(TOGETHER_MS);
    queue.drainTo(all, TOGETHER_AT_MOST - 1);
    return all;
  }

  /** Of each its kind, the length of its JSON, and the JSON. */
  private static BytesMessage written(final BytesMessage message, final List<Supplier<Told>> all)
      throws JMSException {
    message.setStringProperty("node", NODE);
    for (final Supplier<Told> one : all) {
      final Told told = one.get();
      message.writeUTF(told.kind());
      message.writeInt(told.body().length);
      message.writeBytes(told.body());
    }
    return message;
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE_AFTER_FAILURE_MS);
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      open = false;
    }
  }
}
