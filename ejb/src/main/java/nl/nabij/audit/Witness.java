package nl.nabij.audit;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Somebody outside who vouches for our logs (C2SP tlog-witness).
 *
 * @param address where checkpoints are handed in, with a slash at the end
 * @param name of its key
 * @param key 32 bytes of Ed25519
 */
record Witness(URI address, String name, byte[] key) {

  /** The setting that names them: {@code https://…#name+hash+key}, with commas in between. */
  static final String SETTING = "nabij.witnesses";

  private static final byte COSIGNATURE = 4;
  private static final int KEY_BYTES = 32;
  private static final int SIGNATURE_BYTES = 64;

  /** A cosignature that is right: the line with which it is shown, and when it was given. */
  record Cosignature(String line, Instant at) {}

  /** Those of the setting. */
  static List<Witness> all() {
    return read(System.getProperty(SETTING, ""));
  }

  static List<Witness> read(final String setting) {
    return Arrays.stream(setting.split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(Witness::one)
        .toList();
  }

  private static Witness one(final String text) {
    final int hash = text.indexOf('#');
    final String[] parts = text.substring(hash + 1).split("\\+", 3);
    if (hash < 0 || !text.matches("https?://.*") || parts.length < 3) {
      throw new IllegalArgumentException(SETTING + ": not an address#name+hash+key: " + text);
    }
    final byte[] typed = Base64.getDecoder().decode(parts[2]);
    if (typed.length != 1 + KEY_BYTES || typed[0] != COSIGNATURE) {
      throw new IllegalArgumentException(SETTING + ": not the key of a witness: " + parts[0]);
    }
    final byte[] key = Arrays.copyOfRange(typed, 1, typed.length);
    if (!HexFormat.of().formatHex(LogKey.hash(parts[0], COSIGNATURE, key)).equals(parts[1])) {
      throw new IllegalArgumentException(SETTING + ": a slip in the key of " + parts[0]);
    }
    final String address = text.substring(0, hash);
    return new Witness(URI.create(address.endsWith("/") ? address : address + "/"), parts[0], key);
  }

  /**
   * The newest cosignature of this witness among the lines that it answered; others are left out,
   * as are those that are not of its key.
   *
   * @param text of the checkpoint
   */
  Optional<Cosignature> find(final String text, final String lines) {
    final String ours = "\u2014 " + name + " ";
    return lines
        .lines()
        .filter(line -> line.startsWith(ours))
        .flatMap(line -> cosignature(text, line, line.substring(ours.length())).stream())
        .max((one, other) -> one.at().compareTo(other.at()));
  }

  private Optional<Cosignature> cosignature(
      final String text, final String line, final String base64) {
    final byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (final IllegalArgumentException e) {
      return Optional.empty();
    }
    final byte[] id = LogKey.hash(name, COSIGNATURE, key);
    if (bytes.length != id.length + Long.BYTES + SIGNATURE_BYTES
        || !Arrays.equals(id, Arrays.copyOf(bytes, id.length))
        || !Base64.getEncoder().encodeToString(bytes).equals(base64)) {
      return Optional.empty();
    }
    final long at = ByteBuffer.wrap(bytes).getLong(id.length);
    final byte[] signature = Arrays.copyOfRange(bytes, id.length + Long.BYTES, bytes.length);
    return at >= 0
            && at <= Instant.MAX.getEpochSecond()
            && LogKey.signed(key, message(text, at), signature)
        ? Optional.of(new Cosignature(line + "\n", Instant.ofEpochSecond(at)))
        : Optional.empty();
  }

  private static byte[] message(final String text, final long at) {
    return ("cosignature/v1\ntime " + at + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }
}
