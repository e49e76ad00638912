package nl.nabij.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.nabij.verify.NoteKey;

/** A log as long as one wants it, with entries of the form and length that the gateway writes. */
final class MadeLog {
  private static final String ORIGIN = "bench.example/log/meerdam";
  private static final int WIDTH = 256;
  private static final int HASH = 32;

  private final Path folder;
  private final int count;
  private final Random random = new Random(1);
  private String key;
  private long bytes;

  MadeLog(Path folder, int count) {
    this.folder = folder;
    this.count = count;
  }

  /** The key that verifies it. */
  String key() {
    return key;
  }

  /** Bytes of its entries. */
  long bytes() {
    return bytes;
  }

  /** Writes all of its files. */
  void write() throws IOException {
    try {
      byte[] level = leaves();
      byte[] hashes = level;
      for (int at = 0; hashes.length > 0; at++) {
        hashes = tiles(at, hashes);
      }
      sign(root(level, 0, count));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] leaves() throws IOException, GeneralSecurityException {
    byte[] hashes = new byte[count * HASH];
    for (int first = 0; first < count; first += WIDTH) {
      int until = Math.min(first + WIDTH, count);
      ByteArrayOutputStream bundle = new ByteArrayOutputStream();
      for (int i = first; i < until; i++) {
        byte[] entry = entry().getBytes(StandardCharsets.UTF_8);
        bundle.write(entry.length >> 8);
        bundle.write(entry.length);
        bundle.writeBytes(entry);
        System.arraycopy(sha(new byte[] {0}, entry), 0, hashes, i * HASH, HASH);
        bytes += entry.length;
      }
      put("entries", first / WIDTH, until - first, bundle.toByteArray());
    }
    return hashes;
  }

  private String entry() {
    return ("{\"action\":\"dossier.open\",\"actor\":{\"id\":\"%s\",\"kind\":\"staff\",\"role\":\"consultant\"},"
            + "\"at\":\"2026-11-23T09:00:00.123456Z\",\"basis\":\"owner\",\"event\":\"R\",\"id\":\"%s\","
            + "\"object\":{\"id\":\"%s\",\"kind\":\"dossier\"},\"operation\":\"%016x\",\"organisation\":\"%s\","
            + "\"origin\":\"192.0.2.10\",\"outcome\":\"ok\",\"purpose\":\"begeleiding\",\"shown\":1,"
            + "\"subjects\":[\"%s\"],\"trace\":\"%016x%016x\"}")
        .formatted(id(), id(), id(), number(), id(), id(), number(), number());
  }

  private UUID id() {
    return new UUID(number(), number());
  }

  private long number() {
    return random.nextLong();
  }

  /** Writes the tiles of a level; answers the hashes of the level above. */
  private byte[] tiles(int level, byte[] hashes) throws IOException, GeneralSecurityException {
    int places = hashes.length / HASH;
    byte[] above = new byte[places / WIDTH * HASH];
    for (int first = 0; first < places; first += WIDTH) {
      int until = Math.min(first + WIDTH, places);
      put(
          String.valueOf(level),
          first / WIDTH,
          until - first,
          Arrays.copyOfRange(hashes, first * HASH, until * HASH));
      if (until - first == WIDTH) {
        System.arraycopy(root(hashes, first, until), 0, above, first / WIDTH * HASH, HASH);
      }
    }
    return above;
  }

  private void put(String kind, int number, int width, byte[] content) throws IOException {
    String place =
        number < 1_000
            ? String.format(Locale.ROOT, "%03d", number)
            : String.format(Locale.ROOT, "x%03d/%03d", number / 1_000, number % 1_000);
    Path file =
        folder.resolve("tile/" + kind + "/" + place + (width == WIDTH ? "" : ".p/" + width));
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private void sign(byte[] root) throws IOException, GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] encoded = pair.getPublic().getEncoded();
    NoteKey signer =
        new NoteKey(
            ORIGIN,
            NoteKey.LOG,
            Arrays.copyOfRange(encoded, encoded.length - HASH, encoded.length));
    String text = ORIGIN + "\n" + count + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    Signature ed25519 = Signature.getInstance("Ed25519");
    ed25519.initSign(pair.getPrivate());
    ed25519.update(text.getBytes(StandardCharsets.UTF_8));
    byte[] signature = ed25519.sign();
    byte[] line = ByteBuffer.allocate(4 + signature.length).put(signer.id()).put(signature).array();
    Files.writeString(
        folder.resolve("checkpoint"),
        text + "\n\u2014 " + ORIGIN + " " + Base64.getEncoder().encodeToString(line) + "\n");
    key = signer.text();
  }

  /** The same files as a zip file, packed as quickly as it goes. */
  void zip(Path file) throws IOException {
    try (ZipOutputStream zip =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        Stream<Path> files = Files.walk(folder)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Path one : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(one).toString()));
        Files.copy(one, zip);
      }
    }
  }

  private static byte[] root(byte[] hashes, int from, int until) throws GeneralSecurityException {
    if (until - from == 1) {
      return Arrays.copyOfRange(hashes, from * HASH, until * HASH);
    }
    int half = from + Integer.highestOneBit(until - from - 1);
    return sha(new byte[] {1}, root(hashes, from, half), root(hashes, half, until));
  }

  private static byte[] sha(byte[]... parts) throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }
}
