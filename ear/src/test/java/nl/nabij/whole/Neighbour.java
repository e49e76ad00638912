package nl.nabij.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Somebody at another address of this machine, so that guessing in one test does not make the next
 * one wait.
 *
 * @param address such as 127.0.0.71
 */
public record Neighbour(String address) {

  public static Neighbour at(final String address) {
    return new Neighbour(address);
  }

  /** Posts JSON from our own page; answers status line, headers and body as they came. */
  public String post(final String path, final String body) throws IOException {
    final URI server = URI.create(Whole.url());
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
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
