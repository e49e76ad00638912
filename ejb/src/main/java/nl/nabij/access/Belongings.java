package nl.nabij.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Wall;

/**
 * Whose things are, over the wall: ids alone, to tell a wrong id from a knock at somebody else's
 * door. In a transaction of its own, since that of the act may be lost already.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Belongings {

  private final Database database;

  @Inject
  Belongings(final Database database) {
    this.database = database;
  }

  /** The first of these ids that is of an organisation other than this one. */
  Optional<Subject> ofOthers(final UUID organisation, final Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    try (Wall.Opening wall = Wall.open()) {
      return database.first(
          """
          SELECT kind, id, organisation, dossier FROM belonging
          WHERE id = ANY (?) AND organisation <> ?
          ORDER BY array_position(?, id) LIMIT 1
          """,
          row ->
              new Subject(
                  row.text("kind"),
                  row.uuid("id"),
                  row.uuid("organisation"),
                  row.uuid("dossier") == null ? List.of() : List.of(row.uuid("dossier"))),
          List.copyOf(ids),
          organisation,
          List.copyOf(ids));
    }
  }
}
