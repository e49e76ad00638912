package nl.nabij.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.nabij.stand.visitor.Visitor;

/** A live line. Frames go out in the order in which they were said. */
final class Socket implements WebSocket.Listener, AutoCloseable {
  private static final long OPEN_WITHIN_SECONDS = 30;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Consumer<JsonNode> hear;
  private final StringBuilder part = new StringBuilder();
  private CompletableFuture<WebSocket> said;
  private volatile int closed;

  private Socket(Consumer<JsonNode> hear) {
    this.hear = hear;
  }

  static Socket open(Visitor visitor, Consumer<JsonNode> hear) {
    Socket socket = new Socket(hear);
    socket.said = visitor.socket("/live", socket).orTimeout(OPEN_WITHIN_SECONDS, TimeUnit.SECONDS);
    socket.said.join();
    return socket;
  }

  synchronized void say(String frame) {
    said = said.thenCompose(socket -> socket.sendText(frame, true));
  }

  /** The code with which the server closed the line; 0 while it is open. */
  int closed() {
    return closed;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    part.append(text);
    if (last) {
      try {
        hear.accept(JSON.readTree(part.toString()));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("not JSON", e);
      }
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed = code;
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed = 1006;
  }

  @Override
  public void close() {
    said.thenAccept(WebSocket::abort);
  }
}
