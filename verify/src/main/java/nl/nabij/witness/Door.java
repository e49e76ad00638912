package nl.nabij.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The witness by HTTP: one address, {@code POST /add-checkpoint}. */
final class Door implements AutoCloseable {

  private static final String ADD = "/add-checkpoint";
  private static final int THREADS = 64;
  private static final int WAITING = 256;
  private static final String SECONDS = "10";

  private final Witness witness;
  private final HttpServer server;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));

  /**
   * Opens the door.
   *
   * @param port 0 for any that is free
   */
  Door(final Witness witness, final String bind, final int port) throws IOException {
    // Who asks or listens slower than this is hung up on.
    System.setProperty("sun.net.httpserver.maxReqTime", SECONDS);
    System.setProperty("sun.net.httpserver.maxRspTime", SECONDS);
    this.witness = witness;
    this.server = HttpServer.create(new InetSocketAddress(bind, port), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(final HttpExchange exchange) throws IOException {
    try (exchange) {
      final Witness.Answer answer = decide(exchange);
      final byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Witness.Answer decide(final HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals(ADD)) {
      return plain(404, "there is nothing here but " + ADD);
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      return plain(405, "only POST");
    }
    final byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.MAX_BYTES + 1);
    if (body.length > AddCheckpoint.MAX_BYTES) {
      return plain(413, "too long");
    }
    try {
      return witness.add(body);
    } catch (final RuntimeException e) {
      // The disk, most likely. Nothing was signed.
      System.err.println("Not signed: " + e);
      return plain(500, "not signed");
    }
  }

  private static Witness.Answer plain(final int status, final String why) {
    return new Witness.Answer(status, "text/plain; charset=utf-8", why + "\n");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
