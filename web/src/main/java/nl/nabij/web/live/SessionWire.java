package nl.nabij.web.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Consumer;

/** A {@link Wire} over a session of the container. */
final class SessionWire implements Wire {
  private static final Duration SEND_WITHIN = Duration.ofSeconds(20);

  private final Session session;

  SessionWire(final Session session) {
    this.session = session;
    session.getAsyncRemote().setSendTimeout(SEND_WITHIN.toMillis());
  }

  @Override
  public void send(final String text, final Consumer<Throwable> done) {
    try {
      session
          .getAsyncRemote()
          .sendText(
              text, result -> done.accept(result.isOK() ? null : failure(result.getException())));
    } catch (final RuntimeException e) {
      done.accept(e);
    }
  }

  private static Throwable failure(final Throwable given) {
    return given == null ? new IOException("not sent") : given;
  }

  @Override
  public void ping() {
    try {
      session.getBasicRemote().sendPing(ByteBuffer.allocate(0));
    } catch (final IOException | RuntimeException e) {
      close(CloseReason.CloseCodes.GOING_AWAY.getCode());
    }
  }

  @Override
  public void close(final int code) {
    try {
      session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), ""));
    } catch (final IOException | RuntimeException e) {
      // It is closed already, or as good as.
    }
  }
}
