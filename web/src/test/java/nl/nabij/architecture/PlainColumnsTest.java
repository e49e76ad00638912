package nl.nabij.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No personal data in the clear in the database. */
class PlainColumnsTest {

  @Test
  void everyColumnOfFreeTextIsKnownAndExplained() throws Exception {
    final Set<String> known = known();
    final List<String> migrations = migrations();
    assertThat(migrations).hasSizeGreaterThan(8);
    assertThat(migrations)
        .flatExtracting(sql -> PlainColumns.unexplained(sql, known))
        .as("columns of free text that plain-columns.txt does not explain")
        .isEmpty();
  }

  @Test
  void catchesANameInTheClear() {
    final String wrong =
        """
        -- Who they are, for all to read.
        CREATE TABLE person (
          id    uuid PRIMARY KEY,
          phase text NOT NULL CHECK (phase IN ('BEFORE', 'AFTER')),
          name  text NOT NULL, -- in the clear
          note  bytea
        );
        ALTER TABLE person ADD COLUMN phone varchar(20);
        """;
    assertThat(PlainColumns.unexplained(wrong, Set.of()))
        .containsExactly("person.name", "person.phone");
  }

  private static Set<String> known() throws IOException {
    try (InputStream in = PlainColumnsTest.class.getResourceAsStream("plain-columns.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", 2)[0])
          .collect(Collectors.toSet());
    }
  }

  /** Wherever the domain is: a folder while the whole is built, a jar otherwise. */
  private static List<String> migrations() throws IOException, URISyntaxException {
    final URI where = PlainColumnsTest.class.getResource("/db/migration").toURI();
    if (!"jar".equals(where.getScheme())) {
      return read(Path.of(where));
    }
    try (FileSystem jar = FileSystems.newFileSystem(where, Map.of())) {
      return read(jar.getPath("/db/migration"));
    }
  }

  private static List<String> read(final Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(PlainColumnsTest::text).toList();
    }
  }

  private static String text(final Path file) {
    try {
      return Files.readString(file);
    } catch (final IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
