package nl.nabij.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log by HTTP, from servers that behave and servers that do not. */
class WebTest {

  /** Answers one request in its own way. */
  interface Odd {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final Map<String, byte[]> files = MadeLog.of(700);
  private final Map<String, Odd> odd = new HashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/log/", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(final HttpExchange exchange) throws IOException {
    final String name = exchange.getRequestURI().getPath().substring("/log/".length());
    try (exchange) {
      if (odd.containsKey(name)) {
        odd.get(name).answer(exchange);
      } else if (files.containsKey(name)) {
        exchange.sendResponseHeaders(200, files.get(name).length);
        exchange.getResponseBody().write(files.get(name));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private Finding check() {
    try (Web web = new Web(url(), Duration.ofSeconds(2))) {
      return new Check(web, Shelf.wish()).all();
    }
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/log/";
  }

  @Test
  void a_running_log_is_checked_with_its_entries_where_they_are_public() {
    assertThat(check().entries()).isTrue();
    files.get("tile/entries/002.p/188")[40] ^= 1;
    assertThatThrownBy(this::check).isInstanceOf(Wrong.class).hasMessageContaining("entry 51");
  }

  @Test
  void and_by_its_hashes_where_they_are_not() {
    odd.put("tile/entries/000", exchange -> exchange.sendResponseHeaders(401, -1));
    assertThat(check().entries()).isFalse();
    files.get("tile/0/001")[40] ^= 1;
    assertThatThrownBy(this::check).isInstanceOf(Wrong.class).hasMessageContaining("tile/0/001");
  }

  @Test
  void a_log_that_grew_in_the_meantime_shows_full_tiles_for_partial_ones() {
    final Map<String, byte[]> now = MadeLog.of(1_000);
    final byte[] checkpoint = files.get("checkpoint");
    files.clear();
    files.putAll(now);
    files.put("checkpoint", checkpoint);
    files.put("tile/1/000.p/2", java.util.Arrays.copyOf(now.get("tile/1/000.p/3"), 64));
    assertThat(check().head().size()).isEqualTo(700);
  }

  @Test
  void answers_that_are_packed_are_unpacked() {
    odd.put("tile/entries/001", exchange -> gzip(exchange, files.get("tile/entries/001")));
    assertThat(check().entries()).isTrue();
  }

  @Test
  void a_bomb_without_end_costs_no_memory() {
    odd.put("tile/0/001", exchange -> gzip(exchange, new byte[100_000_000]));
    assertThatThrownBy(this::check).isInstanceOf(Wrong.class).hasMessageContaining("longer");
    odd.put(
        "tile/0/001",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          final byte[] nothing = new byte[65_536];
          while (true) {
            exchange.getResponseBody().write(nothing);
          }
        });
    assertThatThrownBy(this::check).isInstanceOf(Wrong.class).hasMessageContaining("longer");
  }

  @Test
  void a_server_that_lets_one_wait_is_given_up() {
    odd.put(
        "tile/0/001",
        exchange -> {
          exchange.sendResponseHeaders(200, 8_192);
          for (int i = 0; i < 8_192; i++) {
            exchange.getResponseBody().write(0);
            exchange.getResponseBody().flush();
            pause();
          }
        });
    assertThatThrownBy(this::check)
        .isInstanceOf(CannotCheck.class)
        .hasMessageContaining("within 2 s");
  }

  @Test
  void a_server_that_says_later_is_asked_later() {
    final int[] asked = new int[1];
    odd.put(
        "tile/0/001",
        exchange -> {
          if (asked[0]++ == 0) {
            exchange.getResponseHeaders().add("Retry-After", "1");
            exchange.sendResponseHeaders(429, -1);
          } else {
            exchange.sendResponseHeaders(200, 8_192);
            exchange.getResponseBody().write(files.get("tile/0/001"));
          }
        });
    assertThat(check().entries()).isTrue();
  }

  @Test
  void nobody_is_led_elsewhere() {
    odd.put(
        "tile/0/001",
        exchange -> {
          exchange.getResponseHeaders().add("Location", url() + "tile/0/000");
          exchange.sendResponseHeaders(302, -1);
        });
    assertThatThrownBy(this::check)
        .isInstanceOf(CannotCheck.class)
        .hasMessageContaining("status 302");
  }

  @Test
  void a_server_in_trouble_tells_nothing_about_the_log() {
    odd.put("tile/0/001", exchange -> exchange.sendResponseHeaders(500, -1));
    assertThatThrownBy(this::check).isInstanceOf(CannotCheck.class);
    odd.put("tile/0/001", HttpExchange::close);
    assertThatThrownBy(this::check).isInstanceOf(CannotCheck.class);
    server.stop(0);
    assertThatThrownBy(this::check).isInstanceOf(CannotCheck.class);
  }

  private static void gzip(final HttpExchange exchange, final byte[] bytes) throws IOException {
    final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, packed.size());
    packed.writeTo(exchange.getResponseBody());
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
