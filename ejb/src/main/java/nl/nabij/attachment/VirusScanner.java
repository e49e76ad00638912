package nl.nabij.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * ClamAV over its socket: the command INSTREAM of clamd, so that nothing readable touches a disk of
 * ours. Where it listens is {@code nabij.clamav}: {@code unix:/path} or {@code host:port}.
 *
 * <p>Its {@code StreamMaxLength} must be larger than the largest file.
 */
@ApplicationScoped
class VirusScanner {

  static final String WHERE = "nabij.clamav";

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int CHUNK = 64 * 1024;
  private static final int ANSWER_AT_MOST = 1_024;

  /** How long the other side may be silent: unpacking a large document takes its time. */
  private static final Duration SILENCE = Duration.ofSeconds(60);

  /** No scanner, or none that gives a verdict. */
  static final class Away extends Exception {
    Away(final String message) {
      super(message);
    }
  }

  /**
   * Whether the scanner finds nothing in it.
   *
   * @throws Away when there is no verdict: the file is to be held
   */
  boolean clean(final InputStream file) throws Away {
    final String where = System.getProperty(WHERE, "");
    if (where.isBlank()) {
      throw new Away("no scanner is configured");
    }
    try (SocketChannel channel = SocketChannel.open(address(where));
        Selector selector = Selector.open()) {
      channel.configureBlocking(false);
      final SelectionKey key = channel.register(selector, SelectionKey.OP_WRITE);
      send(channel, key, file);
      return verdict(answer(channel, key));
    } catch (final IOException e) {
      throw new Away(e.getClass().getSimpleName());
    }
  }

  private static SocketAddress address(final String where) throws Away {
    try {
      if (where.startsWith("unix:")) {
        return UnixDomainSocketAddress.of(where.substring("unix:".length()));
      }
      final int colon = where.lastIndexOf(':');
      return new InetSocketAddress(
          where.substring(0, colon), Integer.parseInt(where.substring(colon + 1)));
    } catch (final RuntimeException e) {
      throw new Away("not an address: " + WHERE);
    }
  }

  private static void send(
      final SocketChannel channel, final SelectionKey key, final InputStream file)
      throws IOException {
    write(channel, key, ByteBuffer.wrap(COMMAND));
    final byte[] chunk = new byte[CHUNK];
    for (int came = file.read(chunk); came >= 0; came = file.read(chunk)) {
      write(channel, key, ByteBuffer.allocate(4 + came).putInt(came).put(chunk, 0, came).flip());
    }
    write(channel, key, ByteBuffer.allocate(4).putInt(0).flip());
  }

  private static void write(
      final SocketChannel channel, final SelectionKey key, final ByteBuffer bytes)
      throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        await(key, SelectionKey.OP_WRITE);
      }
    }
  }

  private static String answer(final SocketChannel channel, final SelectionKey key)
      throws IOException {
    final ByteBuffer answer = ByteBuffer.allocate(ANSWER_AT_MOST);
    int came = 0;
    while (came >= 0 && answer.hasRemaining()) {
      came = channel.read(answer);
      if (came == 0) {
        await(key, SelectionKey.OP_READ);
      } else if (came > 0 && answer.get(answer.position() - 1) == 0) {
        break;
      }
    }
    return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII)
        .replace("\0", "");
  }

  private static void await(final SelectionKey key, final int operation) throws IOException {
    key.interestOps(operation);
    if (key.selector().select(SILENCE.toMillis()) == 0) {
      throw new IOException("the scanner is silent");
    }
    key.selector().selectedKeys().clear();
  }

  private static boolean verdict(final String answer) throws Away {
    if (answer.endsWith(" FOUND")) {
      return false;
    }
    if ("stream: OK".equals(answer)) {
      return true;
    }
    throw new Away("no verdict");
  }
}
