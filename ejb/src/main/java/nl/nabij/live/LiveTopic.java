package nl.nabij.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import nl.nabij.calendar.DemoTime;

/**
 * Tells what has happened: the ears of this node directly, the other nodes over the topic {@code
 * java:/jms/topic/nabij-live}, as a bytes message with the string property {@code node} that holds
 * one event after the other: the name of its record (UTF), the length of its JSON (int), its JSON.
 */
@ApplicationScoped
public class LiveTopic {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private final Delivery here;
  private final Sender others;
  private final TransactionSynchronizationRegistry transaction;

  /** For the container. */
  protected LiveTopic() {
    this(null, null, null);
  }

  @Inject
  LiveTopic(
      final Delivery here,
      final Sender others,
      final TransactionSynchronizationRegistry transaction) {
    this.here = here;
    this.others = others;
    this.transaction = transaction;
  }

  /** From here on this ear hears what happens on any node, until it is {@link #silence}d. */
  public void listen(final Ear ear) {
    here.listen(ear);
  }

  public void silence(final Ear ear) {
    here.silence(ear);
  }

  /** Another node told this: the ears of this one hear it too. */
  public void passOn(final LiveEvent event) {
    here.tell(event);
  }

  /**
   * Tells after the present transaction has committed; at once when there is none; not at all when
   * it is rolled back, or when it happened at another time than now.
   */
  public <E extends Record & LiveEvent> void publish(final E event) {
    if (DemoTime.elsewhere()) {
      return;
    }
    if (transaction.getTransactionKey() == null) {
      tell(event);
      return;
    }
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Only what is committed is told.
          }

          @Override
          public void afterCompletion(final int status) {
            if (status == Status.STATUS_COMMITTED) {
              tell(event);
            }
          }
        });
  }

  private <E extends Record & LiveEvent> void tell(final E event) {
    here.tell(event);
    others.send(() -> new Sender.Told(event.getClass().getSimpleName(), json(event)));
  }

  private static byte[] json(final Record event) {
    try {
      return JSON.writeValueAsBytes(event);
    } catch (final JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written: " + event.getClass(), e);
    }
  }
}
