package nl.nabij.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A WebSocket as a test uses it: says frames, and waits for the ones it expects. */
public final class SocketLog implements WebSocket.Listener {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private WebSocket socket;

  /** Opens a socket with the cookies of this visitor. */
  public static SocketLog open(Api visitor, String path) {
    SocketLog log = new SocketLog();
    log.socket = await(visitor.socket(path, log));
    return log;
  }

  @Override
  public synchronized CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    part.append(text);
    if (last) {
      try {
        frames.add(JSON.readTree(part.toString()));
      } catch (JsonProcessingException e) {
        throw new AssertionError("not JSON: " + part, e);
      }
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.complete(1006);
  }

  /** Sends a frame. */
  public SocketLog say(String frame) {
    await(socket.sendText(frame, true));
    return this;
  }

  /** The next frame of this type; other frames before it are passed over. */
  public JsonNode next(String type) {
    return next(type, frame -> true);
  }

  /** The next frame of this type that fits; other frames before it are passed over. */
  public JsonNode next(String type, Predicate<JsonNode> fits) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      JsonNode frame = poll(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
      if (frame == null) {
        throw new AssertionError("no " + type + " came; closed: " + closed.getNow(null));
      }
      if (type.equals(frame.path("type").asText()) && fits.test(frame)) {
        return frame;
      }
    }
  }

  /** The next frame whatever it is, or null when none comes in time. */
  public JsonNode poll(Duration patience) {
    try {
      return frames.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The code with which the server closed the socket; waits for it. */
  public int closeCode() {
    return await(closed);
  }

  /** Whether the server has closed the socket. */
  public boolean closed() {
    return closed.isDone();
  }

  /** Drops the connection without a word, as a tunnel does. */
  public void drop() {
    socket.abort();
  }

  /** Says goodbye. */
  public void close() {
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "");
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("the socket: " + e, e);
    }
  }
}
