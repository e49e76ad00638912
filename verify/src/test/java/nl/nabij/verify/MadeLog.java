package nl.nabij.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A log made by the book, in memory: written the plain way of RFC 6962, by other code than checks
 * it.
 */
final class MadeLog {

  static final String ORIGIN = "log.example/log/meerdam";

  private final KeyPair keys;
  final List<byte[]> entries = new ArrayList<>();

  MadeLog() {
    this(keys());
  }

  MadeLog(final KeyPair keys) {
    this.keys = keys;
  }

  static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  KeyPair pair() {
    return keys;
  }

  MadeLog with(final int count) {
    for (int i = entries.size(); i < count; i++) {
      entries.add(("entry " + i + " " + "x".repeat(i % 40)).getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  String key() {
    return key(keys, VerifierKey.LOG);
  }

  static String key(final KeyPair keys, final byte algorithm) {
    final byte[] raw = raw(keys);
    final byte[] typed = new byte[33];
    typed[0] = algorithm;
    System.arraycopy(raw, 0, typed, 1, 32);
    return ORIGIN
        + "+"
        + HexFormat.of().formatHex(VerifierKey.hashOf(ORIGIN, algorithm, raw))
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }

  private static byte[] raw(final KeyPair keys) {
    final byte[] encoded = keys.getPublic().getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
  }

  /** All files of the log as it is now. */
  Map<String, byte[]> files() {
    final Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("checkpoint", checkpoint(entries.size()));
    List<byte[]> row = entries.stream().map(MadeLog::leaf).toList();
    for (int level = 0; !row.isEmpty(); level++) {
      final List<byte[]> above = new ArrayList<>();
      for (int from = 0; from < row.size(); from += Tile.WIDTH) {
        final List<byte[]> tile = row.subList(from, Math.min(row.size(), from + Tile.WIDTH));
        final String address = Tile.address(from / Tile.WIDTH, tile.size());
        files.put("tile/" + level + "/" + address, joined(tile));
        if (level == 0) {
          files.put("tile/entries/" + address, bundle(from, tile.size()));
        }
        if (tile.size() == Tile.WIDTH) {
          above.add(root(tile));
        }
      }
      row = above;
    }
    return files;
  }

  byte[] checkpoint(final int size) {
    final byte[] root = root(entries.subList(0, size).stream().map(MadeLog::leaf).toList());
    final String text =
        ORIGIN + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    return note(text, keys);
  }

  static byte[] note(final String text, final KeyPair keys) {
    final byte[] hash = VerifierKey.hashOf(ORIGIN, VerifierKey.LOG, raw(keys));
    return (text + "\n" + line(hash, sign(keys, text))).getBytes(StandardCharsets.UTF_8);
  }

  /** A note with the cosignature of a witness as well (tlog-cosignature v1). */
  static byte[] cosigned(final byte[] note, final KeyPair witness, final long time) {
    final String all = new String(note, StandardCharsets.UTF_8);
    final String text = all.substring(0, all.indexOf("\n\n") + 1);
    final byte[] signature = sign(witness, "cosignature/v1\ntime " + time + "\n" + text);
    final byte[] timed = java.nio.ByteBuffer.allocate(72).putLong(time).put(signature).array();
    final byte[] hash = VerifierKey.hashOf(ORIGIN, VerifierKey.WITNESS, raw(witness));
    return (all + line(hash, timed)).getBytes(StandardCharsets.UTF_8);
  }

  private static String line(final byte[] hash, final byte[] signature) {
    final byte[] signed = Arrays.copyOf(hash, hash.length + signature.length);
    System.arraycopy(signature, 0, signed, hash.length, signature.length);
    return "\u2014 " + ORIGIN + " " + Base64.getEncoder().encodeToString(signed) + "\n";
  }

  private static byte[] sign(final KeyPair keys, final String text) {
    try {
      final Signature signer = Signature.getInstance("Ed25519");
      signer.initSign(keys.getPrivate());
      signer.update(text.getBytes(StandardCharsets.UTF_8));
      return signer.sign();
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static void write(final Map<String, byte[]> files, final Path folder) {
    try {
      for (final Map.Entry<String, byte[]> file : files.entrySet()) {
        final Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bundle(final int from, final int count) {
    int length = 0;
    for (int i = from; i < from + count; i++) {
      length += 2 + entries.get(i).length;
    }
    final java.nio.ByteBuffer bytes = java.nio.ByteBuffer.allocate(length);
    for (int i = from; i < from + count; i++) {
      bytes.putShort((short) entries.get(i).length).put(entries.get(i));
    }
    return bytes.array();
  }

  private static byte[] joined(final List<byte[]> hashes) {
    final java.nio.ByteBuffer bytes = java.nio.ByteBuffer.allocate(hashes.size() * 32);
    hashes.forEach(bytes::put);
    return bytes.array();
  }

  static byte[] leaf(final byte[] entry) {
    return sha(new byte[] {0}, entry);
  }

  /** RFC 6962, section 2.1, as it is written there. */
  static byte[] root(final List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return sha();
    } else if (leaves.size() == 1) {
      return leaves.get(0);
    }
    final int half = Integer.highestOneBit(leaves.size() - 1);
    return sha(
        new byte[] {1}, root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
  }

  private static byte[] sha(final byte[]... parts) {
    try {
      final MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (final byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
