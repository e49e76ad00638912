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
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Topic;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * One thread that empties a bounded queue onto the topic, in the order of the commits as they came
 * in. When the broker cannot keep up or is away, what does not fit is dropped: watchers catch up by
 * sequence number.
 */
@ApplicationScoped
class Sender {

  private static final Logger LOG = Logger.getLogger(Sender.class);
  private static final int WAITING_AT_MOST = 10_000;
  private static final String NODE = System.getProperty("jboss.node.name", "");
  private static final long PAUSE_AFTER_FAILURE_MS = 1_000;

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
          final Told told = queue.take().get();
          final BytesMessage message = context.createBytesMessage();
          message.setStringProperty("kind", told.kind());
          message.setStringProperty("node", NODE);
          message.writeBytes(told.body());
          producer.send(topic, message);
        }
      } catch (final InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (final JMSRuntimeException | jakarta.jms.JMSException e) {
        LOG.warnf("live line broken, trying again: %s", e.getMessage());
        pause();
      }
    }
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
