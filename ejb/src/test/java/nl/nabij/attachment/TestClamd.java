package nl.nabij.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real ClamAV that knows one virus, the harmless one that all scanners know (EICAR). */
final class TestClamd implements AutoCloseable {

  /** The test file of EICAR, in two parts so that no scanner takes this class for it. */
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private static final String SIGNATURE =
      "Eicar-Test-Signature:0:*:58354f2150254041505b345c505a58353428505e2937434329377d"
          + "2445494341522d5354414e444152442d414e544956495255532d544553542d46494c452124482b482a\n";

  private final Path folder;
  private final int port;
  private Process process;

  TestClamd() {
    try (ServerSocket free = new ServerSocket(0)) {
      folder = Files.createTempDirectory("clamd");
      port = free.getLocalPort();
      Files.createDirectories(folder.resolve("signatures"));
      Files.writeString(folder.resolve("signatures/eicar.ndb"), SIGNATURE);
      Files.writeString(
          folder.resolve("clamd.conf"),
          """
          DatabaseDirectory %s/signatures
          TemporaryDirectory %s
          TCPSocket %d
          TCPAddr 127.0.0.1
          Foreground yes
          StreamMaxLength 30M
          """
              .formatted(folder, folder, port));
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty(VirusScanner.WHERE, "127.0.0.1:" + port);
    start();
  }

  void start() {
    try {
      process =
          new ProcessBuilder("/usr/sbin/clamd", "-c", folder.resolve("clamd.conf").toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      for (int i = 0; i < 600 && !listens(); i++) {
        Thread.sleep(50);
      }
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    process.destroy();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean listens() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (final IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    stop();
    System.clearProperty(VirusScanner.WHERE);
  }
}
