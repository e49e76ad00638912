package nl.nabij.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Checks a log over HTTP by the texts of C2SP (tlog-tiles, tlog-checkpoint, signed-note) and RFC
 * 6962, with Java's own cryptography and no line of the gateway's.
 */
final class Witness {

  /** What a log says of itself, signed. */
  record Head(long size, byte[] root) {}

  private static final int WIDTH = 256;
  private static final int HASH = 32;

  /** An Ed25519 key in X.509 form is these bytes and the key. */
  private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String url;
  private final String origin;
  private final String keyHash;
  private final byte[] key;

  /**
   * @param url where the log is
   * @param verifier name+hash+key, as it was handed over
   */
  Witness(final String url, final String verifier) {
    final String[] parts = verifier.split("\\+", 3);
    this.url = url;
    this.origin = parts[0];
    this.keyHash = parts[1];
    this.key = Base64.getDecoder().decode(parts[2]);
  }

  String origin() {
    return origin;
  }

  /** The newest checkpoint; fails when the key did not sign it. */
  Head head() {
    final String note = new String(get("/checkpoint"), StandardCharsets.UTF_8);
    final int end = note.indexOf("\n\n") + 1;
    final List<String> lines = note.substring(0, end).lines().toList();
    if (!lines.get(0).equals(origin) || !signed(note.substring(0, end), note.substring(end + 1))) {
      throw new AssertionError("not a checkpoint of " + origin + ":\n" + note);
    }
    return new Head(Long.parseLong(lines.get(1)), Base64.getDecoder().decode(lines.get(2)));
  }

  private boolean signed(final String text, final String signatureLines) {
    final String ours = "\u2014 " + origin + " ";
    final byte[] said =
        Base64.getDecoder()
            .decode(
                signatureLines
                    .lines()
                    .filter(line -> line.startsWith(ours))
                    .findFirst()
                    .orElseThrow()
                    .substring(ours.length()));
    try {
      final Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(
          KeyFactory.getInstance("Ed25519")
              .generatePublic(
                  new X509EncodedKeySpec(join(ED25519, Arrays.copyOfRange(key, 1, key.length)))));
      ed25519.update(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(said, 0, 4).equals(keyHash)
          && ed25519.verify(Arrays.copyOfRange(said, 4, said.length));
    } catch (final GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** The root over the first {@code size} leaves, from the tiles of level 0. */
  byte[] rootOf(final long size) {
    final ByteArrayOutputStream leaves = new ByteArrayOutputStream();
    for (long tile = 0; tile * WIDTH < size; tile++) {
      leaves.writeBytes(tile(0, tile, Math.min(WIDTH, size - tile * WIDTH)));
    }
    return root(leaves.toByteArray(), 0, (int) size);
  }

  /** Fails unless each full tile of level 1 holds the roots of the tiles below it. */
  void checkTilesAbove(final long size) {
    final long hashes = size / WIDTH;
    for (long tile = 0; tile * WIDTH < hashes; tile++) {
      final int width = (int) Math.min(WIDTH, hashes - tile * WIDTH);
      final byte[] above = tile(1, tile, width);
      for (int i = 0; i < width; i++) {
        final byte[] below = tile(0, tile * WIDTH + i, WIDTH);
        if (!Arrays.equals(root(below, 0, WIDTH), hash(above, i))) {
          throw new AssertionError("tile " + tile + " of level 1 is wrong at " + i);
        }
      }
    }
  }

  private byte[] tile(final int level, final long number, final long width) {
    final StringBuilder path = new StringBuilder();
    path.insert(0, String.format("%03d", number % 1_000));
    for (long rest = number / 1_000; rest > 0; rest /= 1_000) {
      path.insert(0, String.format("x%03d/", rest % 1_000));
    }
    return get("/tile/" + level + "/" + path + (width == WIDTH ? "" : ".p/" + width));
  }

  private static byte[] root(final byte[] hashes, final int from, final int until) {
    if (until - from == 1) {
      return hash(hashes, from);
    }
    final int half = from + Integer.highestOneBit(until - from - 1);
    return sha256(join(new byte[] {1}, join(root(hashes, from, half), root(hashes, half, until))));
  }

  private static byte[] hash(final byte[] hashes, final int place) {
    return Arrays.copyOfRange(hashes, place * HASH, (place + 1) * HASH);
  }

  /** What a stranger is answered. */
  int status(final String path) {
    return send(path).statusCode();
  }

  private byte[] get(final String path) {
    final HttpResponse<byte[]> answer = send(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(url + path + ": " + answer.statusCode());
    }
    return answer.body();
  }

  private HttpResponse<byte[]> send(final String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(url + path)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (final IOException e) {
      throw new AssertionError("no answer from " + url + path, e);
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static byte[] sha256(final byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (final GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] join(final byte[] one, final byte[] other) {
    final byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
