package nl.nabij.notify;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.UUID;

/**
 * Mail (later SMS and web push): queued in the transaction of the act, sent just after it with
 * retries, never with content.
 */
@Stateless
public class Outbox {

  /**
   * Queues the six-digit code of an invitation for the mail address of the youth (sealed under the
   * dossier).
   */
  public void mailCode(
      UUID organisation, UUID youth, String address, String code, Instant expiresAt) {
    throw new UnsupportedOperationException();
  }

  /**
   * Queues «er staat een bericht klaar», unless the youth reads before {@code notBefore}; one
   * pending notice a youth at most.
   */
  public void noticeMessage(UUID organisation, UUID youth, String address, Instant notBefore) {
    throw new UnsupportedOperationException();
  }

  /** Takes back a pending notice: the youth has read. */
  public void withdrawNotice(UUID youth) {
    throw new UnsupportedOperationException();
  }
}
