package nl.nabij.stand;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords between the servers of one stand: made on first use, kept readable by us alone. */
final class Secrets {
  private final Path file;
  private final Properties values = new Properties();

  Secrets(StandConfig config) {
    this.file = config.state().resolve("secrets.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        values.load(reader);
      } catch (IOException e) {
        throw new StandFailed("Cannot read " + file + ": " + e.getMessage(), e);
      }
    }
  }

  /** The secret of that name, 160 bits in hexadecimal. */
  synchronized String get(String name) {
    String value = values.getProperty(name);
    if (value == null) {
      byte[] random = new byte[20];
      new SecureRandom().nextBytes(random);
      value = HexFormat.of().formatHex(random);
      values.setProperty(name, value);
      save();
    }
    return value;
  }

  private void save() {
    try {
      Files.createDirectories(file.getParent());
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      try (Writer writer = Files.newBufferedWriter(file)) {
        values.store(writer, null);
      }
    } catch (IOException e) {
      throw new StandFailed("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
