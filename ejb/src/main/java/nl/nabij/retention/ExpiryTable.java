package nl.nabij.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.database.Database;

/** Runs the SQL of {@link Expiring}. */
@Dependent
class ExpiryTable {

  private final Database database;

  @Inject
  ExpiryTable(final Database database) {
    this.database = database;
  }

  List<UUID> dossiers(
      final Expiring kind, final UUID organisation, final Instant before, final int atMost) {
    return database.list(kind.dossiers(), row -> row.uuid("dossier"), organisation, before, atMost);
  }

  /** Answers how many rows went. */
  int drop(final Expiring kind, final UUID organisation, final UUID dossier, final Instant before) {
    final int gone = database.change(kind.drop(), organisation, before, dossier);
    if (gone > 0 && kind.after() != null) {
      database.change(kind.after(), dossier);
    }
    return gone;
  }

  int dropSome(
      final Expiring kind, final UUID organisation, final Instant before, final int atMost) {
    return database.change(kind.dropSome(), organisation, before, atMost);
  }
}
