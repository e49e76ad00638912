package nl.nabij.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
import java.util.List;
import nl.nabij.verify.Main;

/** Checking a log of a million entries: in a process of its own, and with the machine warm. */
final class MillionEntries {
  private static final int ENTRIES = 1_000_000;
  private static final int WIDTH = 256;
  private static final int RUNS = 7;
  private static final String ORIGIN = "bench.example/log/meerdam";

  /** About as long as an entry of the log is. */
  private static final String ENTRY =
      "{\"id\":\"%08d-7f2b-4ff4-8b10-3d7fbb2f5a11\",\"at\":\"2026-11-27T09:00:00.000000Z\","
          + "\"actor\":\"staff\",\"who\":\"7f2b7a8e-2f0b-4ff4-8b10-3d7fbb2f5a11\",\"role\":"
          + "\"consultant\",\"action\":\"message.write\",\"object\":\"thread\",\"outcome\":\"ok\","
          + "\"purpose\":\"contact\",\"basis\":\"owner\",\"origin\":\"192.0.2.7\"}";

  private final Path folder;

  /**
   * @param folder made and emptied again
   */
  MillionEntries(Path folder) {
    this.folder = folder;
  }

  String says() {
    return "checking a log of " + ENTRIES + " entries: signature, every entry, tile and root";
  }

  Report run(Path classes) {
    Report report = new Report();
    try {
      String key = write();
      for (int run = 1; run <= RUNS; run++) {
        report.row("run", run, "new process s", process(classes, key), "warm s", warm(key));
      }
      clear(folder);
    } catch (IOException | GeneralSecurityException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return report.remark(
        "The files were written just before: they are in the memory of the system.");
  }

  private double process(Path classes, String key) throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes.toString(),
                Main.class.getName(),
                "--key",
                key,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the log that was just written is not right");
    }
    return seconds(began);
  }

  private double warm(String key) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    long began = System.nanoTime();
    if (Main.run(new String[] {"--key", key, folder.toString()}, nowhere, nowhere) != 0) {
      throw new IllegalStateException("the log that was just written is not right");
    }
    return seconds(began);
  }

  private static double seconds(long began) {
    return Math.round((System.nanoTime() - began) / 1e7) / 100.0;
  }

  /** Writes the log; answers the key that it is to be checked with. */
  private String write() throws IOException, GeneralSecurityException {
    clear(folder);
    List<byte[]> row = leaves();
    List<byte[]> all = row;
    for (int level = 0; !row.isEmpty(); level++) {
      List<byte[]> above = new ArrayList<>();
      for (int from = 0; from < row.size(); from += WIDTH) {
        List<byte[]> tile = row.subList(from, Math.min(row.size(), from + WIDTH));
        keep("tile/" + level + "/" + address(from / WIDTH, tile.size()), joined(tile));
        if (tile.size() == WIDTH) {
          above.add(root(tile));
        }
      }
      row = above;
    }
    KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] typed = new byte[33];
    typed[0] = 1;
    byte[] encoded = keys.getPublic().getEncoded();
    System.arraycopy(encoded, encoded.length - 32, typed, 1, 32);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update((ORIGIN + "\n").getBytes(StandardCharsets.UTF_8));
    byte[] hash = Arrays.copyOf(digest.digest(typed), 4);
    Base64.Encoder base64 = Base64.getEncoder();
    String text = ORIGIN + "\n" + ENTRIES + "\n" + base64.encodeToString(root(all)) + "\n";
    Signature signer = Signature.getInstance("Ed25519");
    signer.initSign(keys.getPrivate());
    signer.update(text.getBytes(StandardCharsets.UTF_8));
    byte[] signed = ByteBuffer.allocate(68).put(hash).put(signer.sign()).array();
    String note = text + "\n\u2014 " + ORIGIN + " " + base64.encodeToString(signed) + "\n";
    keep("checkpoint", note.getBytes(StandardCharsets.UTF_8));
    return ORIGIN + "+" + HexFormat.of().formatHex(hash) + "+" + base64.encodeToString(typed);
  }

  private List<byte[]> leaves() throws IOException {
    List<byte[]> leaves = new ArrayList<>(ENTRIES);
    for (int from = 0; from < ENTRIES; from += WIDTH) {
      int width = Math.min(WIDTH, ENTRIES - from);
      ByteArrayOutputStream bundle = new ByteArrayOutputStream();
      for (int number = from; number < from + width; number++) {
        byte[] entry = ENTRY.formatted(number).getBytes(StandardCharsets.UTF_8);
        bundle.write(entry.length >> 8);
        bundle.write(entry.length);
        bundle.writeBytes(entry);
        leaves.add(sha(new byte[] {0}, entry));
      }
      keep("tile/entries/" + address(from / WIDTH, width), bundle.toByteArray());
    }
    return leaves;
  }

  private void keep(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static String address(long index, int width) {
    String path = "%03d".formatted(index % 1_000);
    for (long rest = index / 1_000; rest > 0; rest /= 1_000) {
      path = "x%03d/".formatted(rest % 1_000) + path;
    }
    return width == WIDTH ? path : path + ".p/" + width;
  }

  private static byte[] joined(List<byte[]> hashes) {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * 32);
    hashes.forEach(bytes::put);
    return bytes.array();
  }

  private static byte[] root(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int half = Integer.highestOneBit(leaves.size() - 1);
    return sha(
        new byte[] {1}, root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
  }

  private static byte[] sha(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      files
          .sorted(java.util.Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
