package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nabij.whole.People;
import nl.nabij.whole.SocketLog;
import nl.nabij.whole.Whole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who means ill, at an address of their own, costs the others nothing. */
class HostileIT {
  private static final String ADDRESS = "127.0.0.90";
  private static final int PARSED_WITHIN_MILLIS = 20_000;

  /** An address may open 1,200, and 30 more each second that the opening takes. */
  private static final int LINES_AT_MOST = 4_000;

  private static People.Pair pair;
  private final List<Socket> held = new ArrayList<>();

  @BeforeAll
  static void meet() {
    pair = People.pair("consultant15.meerdam", 0);
  }

  @AfterEach
  void letGo() throws IOException {
    for (final Socket socket : held) {
      socket.close();
    }
  }

  @Test
  void who_opens_a_thousand_lines_is_made_to_wait_and_others_talk_on() throws IOException {
    final List<String> answers = new ArrayList<>();
    for (int count = 0; count < LINES_AT_MOST; count++) {
      final Socket socket = connect();
      write(socket, handshake(""));
      answers.add(firstLine(socket));
      if (answers.get(count).contains(" 429 ")) {
        break;
      }
    }

    assertThat(answers.get(0)).contains(" 101 ");
    assertThat(answers).last().asString().contains(" 429 ");
    othersTalkOn();
  }

  @Test
  void one_person_has_twenty_lines_and_no_more() {
    final List<SocketLog> lines = new ArrayList<>();
    for (int count = 0; count < 25; count++) {
      lines.add(SocketLog.open(pair.phone(), "/live"));
    }
    // Those that were one too many are closed; which they are does not matter.
    assertThat(lines.subList(20, 25))
        .allSatisfy(line -> assertThat(line.closeCode()).isEqualTo(4429));
    lines.subList(0, 20).forEach(SocketLog::close);
    othersTalkOn();
  }

  @Test
  void half_a_request_is_let_go_and_half_a_frame_holds_nobody_up() throws IOException {
    for (int count = 0; count < 50; count++) {
      write(connect(), "GET /live HTTP/1.1\r\nHost: x\r\nUpgr");
    }
    final Socket half = connect();
    write(half, handshake("Cookie: __Host-nabij=" + cookie() + "\r\n"));
    assertThat(firstLine(half)).contains(" 101 ");
    // The first two bytes of a masked text frame of 60 kB, and a little of the rest.
    half.getOutputStream().write(new byte[] {(byte) 0x81, (byte) 0xFE, (byte) 0xEA, 0x60, 1, 2});
    half.getOutputStream().flush();
    othersTalkOn();

    for (final Socket socket : held.subList(0, 50)) {
      socket.setSoTimeout(PARSED_WITHIN_MILLIS);
      assertThat(ended(socket)).isTrue();
    }
    othersTalkOn();
  }

  private static String cookie() {
    return pair.phone().cookie("__Host-nabij").orElseThrow();
  }

  /** A message goes from one to the other, as ever. */
  private static void othersTalkOn() {
    final SocketLog desk = SocketLog.open(pair.consultant(), "/live");
    desk.next("hello");
    final long last = People.newest(pair.consultant(), pair.thread());
    desk.say("{\"type\":\"follow\",\"thread\":\"%s\",\"after\":%d}".formatted(pair.thread(), last));
    desk.next("followed");
    pair.phone()
        .post(
            "/api/threads/" + pair.thread() + "/messages",
            "{\"id\":\"%s\",\"text\":\"Ben je er nog?\"}".formatted(UUID.randomUUID()));
    assertThat(desk.next("message").at("/message/text").asText()).isEqualTo("Ben je er nog?");
    desk.close();
  }

  private Socket connect() throws IOException {
    final Socket socket = new Socket();
    held.add(socket);
    socket.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), 0));
    socket.connect(new InetSocketAddress("127.0.0.1", URI.create(Whole.url()).getPort()), 5_000);
    socket.setSoTimeout(15_000);
    return socket;
  }

  private static String handshake(final String more) {
    return "GET /live HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            .formatted(URI.create(Whole.url()).getAuthority(), Whole.url())
        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + more
        + "\r\n";
  }

  private static void write(final Socket socket, final String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static String firstLine(final Socket socket) throws IOException {
    final StringBuilder line = new StringBuilder();
    for (int read = socket.getInputStream().read();
        read >= 0 && read != '\r';
        read = socket.getInputStream().read()) {
      line.append((char) read);
    }
    return line.append(' ').toString();
  }

  /** Reads until the server lets go. */
  private static boolean ended(final Socket socket) {
    try {
      while (socket.getInputStream().read() >= 0) {
        // What it has to say about it.
      }
      return true;
    } catch (final SocketTimeoutException e) {
      return false;
    } catch (final IOException e) {
      return true;
    }
  }
}
