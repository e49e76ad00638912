package nl.nabij.privacy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nabij.people.Directory;
import nl.nabij.schema.SchemaReady;
import org.jboss.logging.Logger;

/**
 * The registers of organisations that have one of their own: the files {@code <slug>.json} in the
 * folder that {@code nabij.registers} names, read at the start. One that is wrong keeps the house
 * closed: by a term that was misread something would go that should have stayed.
 */
@ApplicationScoped
class Registers {

  static final String FOLDER = "nabij.registers";

  private static final Logger LOG = Logger.getLogger(Registers.class);
  private static final Pattern NAME = Pattern.compile("([a-z0-9-]{3,40})\\.json");

  private final Directory directory;
  private volatile Map<String, List<ProcessingActivity>> own = Map.of();

  Registers() {
    this(null);
  }

  @Inject
  Registers(final Directory directory) {
    this.directory = directory;
  }

  void open(@Observes @Priority(SchemaReady.KEYS + 1) final SchemaReady ready) {
    final String folder = System.getProperty(FOLDER, "");
    if (!folder.isBlank()) {
      read(Path.of(folder));
      own.keySet().stream()
          .filter(slug -> directory.organisationBySlug(slug).isEmpty())
          .forEach(slug -> LOG.warnf("a register is there for %s, which is no organisation", slug));
    }
  }

  /**
   * @throws IllegalStateException when a file is wrong; says which, what and where
   */
  void read(final Path folder) {
    final Map<String, List<ProcessingActivity>> found = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (final Path file : files.sorted().toList()) {
        final Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
          throw new IllegalStateException(
              file + ": is not named after an organisation, as meerdam.json");
        }
        found.put(name.group(1), Register.of(file));
      }
    } catch (final IOException e) {
      throw new IllegalStateException("cannot read the registers in " + folder, e);
    }
    own = Map.copyOf(found);
  }

  List<ProcessingActivity> of(final String slug) {
    return own.getOrDefault(slug, Register.STANDARD);
  }
}
