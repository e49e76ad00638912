package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The municipalities. What stands here is public. */
@Dependent
class Organisations {

  private final Database database;

  @Inject
  Organisations(final Database database) {
    this.database = database;
  }

  /** The same slug is the same municipality on every machine. */
  static UUID idOf(final String slug) {
    return UUID.nameUUIDFromBytes(("organisation:" + slug).getBytes(StandardCharsets.UTF_8));
  }

  Organisation enrol(final Organisation wish) {
    database.change(
        """
        INSERT INTO organisation (id, slug, name, phone, street, postcode, city)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (slug) DO UPDATE SET name = excluded.name, phone = excluded.phone,
          street = excluded.street, postcode = excluded.postcode, city = excluded.city
        """,
        wish.id(),
        wish.slug(),
        wish.name(),
        wish.phone(),
        wish.street(),
        wish.postcode(),
        wish.city());
    return bySlug(wish.slug()).orElseThrow();
  }

  Optional<Organisation> byId(final UUID id) {
    return database.first("SELECT * FROM organisation WHERE id = ?", Organisations::read, id);
  }

  Optional<Organisation> bySlug(final String slug) {
    return database.first("SELECT * FROM organisation WHERE slug = ?", Organisations::read, slug);
  }

  private static Organisation read(final Row row) {
    return new Organisation(
        row.uuid("id"),
        row.text("slug"),
        row.text("name"),
        row.text("phone"),
        row.text("street"),
        row.text("postcode"),
        row.text("city"));
  }
}
