package nl.nabij.vault;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.nabij.calendar.Rounds;
import nl.nabij.database.Database;
import nl.nabij.schema.SchemaReady;
import org.jboss.logging.Logger;

/**
 * Erased stays erased. A backup holds keys that were destroyed since; the list of those, kept apart
 * from the backups in the file that {@code nabij.destroyed-keys} names, destroys them again before
 * anything opens. While the server runs, what is destroyed is added to it.
 */
@ApplicationScoped
class DestroyedKeys {

  private static final Logger LOG = Logger.getLogger(DestroyedKeys.class);
  private static final String FILE = "nabij.destroyed-keys";
  private static final Duration EVERY = Duration.ofSeconds(30);

  private final KeyTable table;
  private final Rounds rounds;
  private final Clock clock;
  private volatile List<UUID> named = List.of();

  DestroyedKeys() {
    this(null, null, null);
  }

  @Inject
  DestroyedKeys(final Database database, final Rounds rounds, final Clock clock) {
    this.table = new KeyTable(database);
    this.rounds = rounds;
    this.clock = clock;
  }

  void start(@Observes @Priority(SchemaReady.ERASED) final SchemaReady ready) {
    final String file = System.getProperty(FILE, "");
    if (!file.isBlank()) {
      replay(new DestroyedList(Path.of(file)));
    }
  }

  void work(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    final String file = System.getProperty(FILE, "");
    if (!file.isBlank()) {
      final DestroyedList list = new DestroyedList(Path.of(file));
      rounds.every(EVERY, "destroyed-keys", () -> list.add(table.destroyed()));
    }
  }

  /** Destroys what is on the list; answers how many had come back. */
  int replay(final DestroyedList list) {
    named = List.copyOf(list.read());
    final int back = table.destroyAll(named, clock.instant());
    if (back > 0) {
      LOG.warnf("%d dossiers that were erased had come back, and are destroyed again", back);
    }
    return back;
  }

  List<UUID> named() {
    return named;
  }
}
