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
 * Publishes on the topic {@code java:/jms/topic/nabij-live}: a bytes message with the string
 * property {@code kind}.
 */
@ApplicationScoped
public class LiveTopic {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private final Sender sender;
  private final TransactionSynchronizationRegistry transaction;

  /** For the container. */
  protected LiveTopic() {
    this(null, null);
  }

  @Inject
  LiveTopic(final Sender sender, final TransactionSynchronizationRegistry transaction) {
    this.sender = sender;
    this.transaction = transaction;
  }

  /** Publishes a record as JSON under its simple name. */
  public void publish(final Record event) {
    if (DemoTime.elsewhere()) {
      return;
    }
    try {
      publish(event.getClass().getSimpleName(), JSON.writeValueAsBytes(event));
    } catch (final JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written: " + event.getClass(), e);
    }
  }

  /**
   * Publishes after the present transaction has committed; at once when there is none; not at all
   * when it is rolled back, or when it happened at another time than now.
   *
   * @param kind what it is, for the string property
   * @param body at most 64 KiB
   */
  public void publish(final String kind, final byte[] body) {
    if (DemoTime.elsewhere()) {
      return;
    }
    if (transaction.getTransactionKey() == null) {
      sender.send(kind, body);
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
              sender.send(kind, body);
            }
          }
        });
  }
}
