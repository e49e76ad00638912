package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.whole.Whole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a code can be guessed, one soon has to wait; from an address of its own for each test. */
class TooFastIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "127.0.0.71 | /api/join | {\"code\":\"K7QM2XPD4R\"} | 404",
        "127.0.0.72 | /api/invitations/accept | {\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"code\":\"123456\"} | 410,404,403",
        "127.0.0.73 | /api/join | { | 400",
        "127.0.0.74 | /api/join | {\"code\":\"x\"} | 400",
        "127.0.0.75 | /api/invitations/accept | {\"token\":\"short\",\"code\":\"123456\"} | 400",
        "127.0.0.76 | /api/invitations/accept | {\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"code\":\"12345\"} | 400",
      })
  void who_guesses_has_to_wait(
      final String from, final String path, final String body, final String before)
      throws IOException {
    final List<Integer> statuses = new ArrayList<>();
    String last = "";
    for (int i = 0; i < 30; i++) {
      last = post(from, path, body);
      statuses.add(Integer.parseInt(last.split(" ", 3)[1]));
    }
    assertThat(before).contains(String.valueOf(statuses.get(0)));
    assertThat(statuses).endsWith(429);
    assertThat(statuses.indexOf(429)).isBetween(20, 24);
    assertThat(last).contains("application/problem+json").containsPattern("Retry-After: [1-9]");
    assertThat(last).contains("\"code\":\"too-fast\"");
  }

  private static String post(final String from, final String path, final String body)
      throws IOException {
    final URI server = URI.create(Whole.url());
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new InetSocketAddress("127.0.0.1", server.getPort()), 5_000);
      socket.setSoTimeout(15_000);
      final byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      final String head =
          "POST %s HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: application/json\r\n"
              + "Content-Length: %d\r\nConnection: close\r\n\r\n";
      socket
          .getOutputStream()
          .write(
              head.formatted(path, server.getAuthority(), Whole.url(), bytes.length)
                  .getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(bytes);
      final BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return String.join("\n", reader.lines().toList());
    }
  }
}
