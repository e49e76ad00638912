package nl.nabij.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import nl.nabij.verify.NoteKey;

/**
 * The witness of another town, as a process of its own. Its key and port are there before the
 * gateway is, which is told of them; it cannot run before the log has a key for it to know.
 */
final class TownWitness {
  private static final String NAME = "othertown.example/witness";

  private final Path folder;
  private final int port;
  private final String key;
  private Process process;

  private TownWitness(final Path folder, final int port, final String key) {
    this.folder = folder;
    this.port = port;
    this.key = key;
  }

  /** Makes its key, and chooses a port. */
  static TownWitness prepare() {
    try {
      final Path folder = Files.createTempDirectory("town-witness");
      final KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      final byte[] encoded = pair.getPublic().getEncoded();
      final NoteKey key =
          new NoteKey(
              NAME,
              NoteKey.WITNESS,
              Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
      final String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
      Files.writeString(folder.resolve("key"), key.text() + "\n" + secret + "\n");
      try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return new TownWitness(folder, free.getLocalPort(), key.text());
      }
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the gateway is told. */
  String setting() {
    return "http://127.0.0.1:" + port + "#" + key;
  }

  String key() {
    return key;
  }

  /** Starts it, to watch the log with this key; it has started when this returns. */
  void start(final String log) throws IOException, URISyntaxException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of(NoteKey.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString(),
                "nl.nabij.witness.Main",
                "--port",
                String.valueOf(port),
                "--state",
                folder.toString(),
                "--log",
                log)
            .redirectErrorStream(true)
            .start();
    final String said = process.inputReader(StandardCharsets.UTF_8).readLine();
    if (said == null || !said.startsWith("witness  ")) {
      throw new AssertionError("the witness did not start: " + said);
    }
  }

  void stop() {
    if (process != null) {
      process.destroyForcibly();
      try {
        process.waitFor(10, TimeUnit.SECONDS);
      } catch (final InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      process = null;
    }
  }
}
