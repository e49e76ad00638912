package nl.nabij.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A log made for a test, as files by name. It hashes by the definition of RFC 6962, section 2.1,
 * from the entries every time, and has nothing in common with the code that is tested.
 */
final class MadeLog {

  static final String ORIGIN = "log.example/meerdam";
  static final MadeKey KEY = new MadeKey(ORIGIN, NoteKey.LOG, 7);

  private MadeLog() {}

  /** Entries that differ, of lengths that differ. */
  static List<byte[]> entries(final int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> ("{\"number\":" + i + ",\"text\":\"" + "x".repeat(i % 13) + "\"}").getBytes())
        .toList();
  }

  static Map<String, byte[]> of(final int count) {
    return of(entries(count), KEY);
  }

  static Map<String, byte[]> of(final List<byte[]> entries, final MadeKey key) {
    final Map<String, byte[]> files = new TreeMap<>();
    List<byte[]> hashes = new ArrayList<>();
    entries.forEach(entry -> hashes.add(sha(new byte[] {0}, entry)));
    final byte[] root = root(hashes);
    final String text = text(entries.size(), root);
    files.put("checkpoint", (text + "\n" + key.line(text)).getBytes(StandardCharsets.UTF_8));
    for (int first = 0; first < entries.size(); first += 256) {
      final int width = Math.min(256, entries.size() - first);
      files.put(name("entries", first / 256, width), bundle(entries.subList(first, first + width)));
    }
    List<byte[]> level = hashes;
    for (int at = 0; !level.isEmpty(); at++) {
      final List<byte[]> above = new ArrayList<>();
      for (int first = 0; first < level.size(); first += 256) {
        final List<byte[]> tile = level.subList(first, Math.min(first + 256, level.size()));
        files.put(name(String.valueOf(at), first / 256, tile.size()), join(tile));
        if (tile.size() == 256) {
          above.add(root(tile));
        }
      }
      level = above;
    }
    return files;
  }

  static String text(final long size, final byte[] root) {
    return ORIGIN + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
  }

  static byte[] bundle(final List<byte[]> entries) {
    final ByteArrayOutputStream bundle = new ByteArrayOutputStream();
    for (final byte[] entry : entries) {
      bundle.write(entry.length / 256);
      bundle.write(entry.length % 256);
      bundle.writeBytes(entry);
    }
    return bundle.toByteArray();
  }

  static byte[] root(final List<byte[]> hashes) {
    if (hashes.isEmpty()) {
      return sha();
    }
    if (hashes.size() == 1) {
      return hashes.get(0);
    }
    final int half = Integer.highestOneBit(hashes.size() - 1);
    return sha(
        new byte[] {1}, root(hashes.subList(0, half)), root(hashes.subList(half, hashes.size())));
  }

  private static String name(final String kind, final int number, final int width) {
    final String path =
        number < 1000
            ? String.format("%03d", number)
            : String.format("x%03d/%03d", number / 1000, number % 1000);
    return "tile/" + kind + "/" + path + (width == 256 ? "" : ".p/" + width);
  }

  private static byte[] join(final List<byte[]> parts) {
    final ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  static byte[] sha(final byte[]... parts) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(join(List.of(parts)));
    } catch (final NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path folder(final Map<String, byte[]> files, final Path into) {
    files.forEach(
        (name, bytes) -> {
          try {
            final Path file = into.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
          } catch (final IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return into;
  }

  static Path zip(final Map<String, byte[]> files, final Path file) {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (final Map.Entry<String, byte[]> one : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(one.getValue());
        zip.closeEntry();
      }
      return file;
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
