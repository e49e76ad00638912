package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Refused;
import nl.nabij.database.Database;
import nl.nabij.database.Wall;
import nl.nabij.vault.Vault;

/** Members of staff as the realm introduced them. */
@Dependent
class StaffRegister {

  private static final int COLLEAGUES_AT_MOST = 500;

  private final Database database;
  private final Vault vault;
  private final Clock clock;

  @Inject
  StaffRegister(final Database database, final Vault vault, final Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  private record Entry(UUID id, UUID organisation, byte[] sealedName) {}

  /**
   * The id of who signed in. User name and municipality make the identity: the subject that the
   * realm hands out differs between realms and restores. So the id is derived from the two, and two
   * nodes that register the same newcomer at once agree.
   */
  UUID register(final Organisation organisation, final String login, final String name) {
    final UUID derived =
        UUID.nameUUIDFromBytes(
            ("staff:" + organisation.slug() + ":" + login).getBytes(StandardCharsets.UTF_8));
    final Entry entry =
        find(login)
            .orElseGet(
                () -> {
                  database.change(
                      """
                      INSERT INTO staff (id, organisation, login, sealed_name, since)
                      VALUES (?, ?, ?, ?, ?) ON CONFLICT (login) DO NOTHING
                      """,
                      derived,
                      organisation.id(),
                      login,
                      seal(derived, name),
                      clock.instant());
                  return find(login).orElseThrow();
                });
    if (!entry.organisation().equals(organisation.id())) {
      throw new Refused("other-organisation");
    }
    if (!name.equals(unseal(entry.id(), entry.sealedName()))) {
      database.change(
          "UPDATE staff SET sealed_name = ? WHERE id = ?", seal(entry.id(), name), entry.id());
    }
    return entry.id();
  }

  /** Who knocked from elsewhere has a name in the log as well: the rest are asked over the wall. */
  Map<UUID, String> names(final Collection<UUID> staff) {
    final Map<UUID, String> names = new LinkedHashMap<>();
    read(staff, names);
    final List<UUID> others = staff.stream().filter(one -> !names.containsKey(one)).toList();
    try (Wall.Opening wall = Wall.open()) {
      read(others, names);
    }
    return names;
  }

  private void read(final Collection<UUID> staff, final Map<UUID, String> names) {
    if (!staff.isEmpty()) {
      database
          .list(
              "SELECT id, sealed_name FROM staff WHERE id = ANY(?)",
              row -> card(row.uuid("id"), row.bytes("sealed_name")),
              staff)
          .forEach(card -> names.put(card.id(), card.name()));
    }
  }

  boolean worksAt(final UUID staff, final UUID organisation) {
    return database.exists(
        "SELECT 1 FROM staff WHERE id = ? AND organisation = ?", staff, organisation);
  }

  List<StaffCard> colleagues(final UUID organisation) {
    return database
        .list(
            "SELECT id, sealed_name FROM staff WHERE organisation = ? LIMIT ?",
            row -> card(row.uuid("id"), row.bytes("sealed_name")),
            organisation,
            COLLEAGUES_AT_MOST)
        .stream()
        .sorted(Comparator.comparing(StaffCard::name))
        .toList();
  }

  private java.util.Optional<Entry> find(final String login) {
    return database.first(
        "SELECT id, organisation, sealed_name FROM staff WHERE login = ?",
        row -> new Entry(row.uuid("id"), row.uuid("organisation"), row.bytes("sealed_name")),
        login);
  }

  private StaffCard card(final UUID id, final byte[] sealedName) {
    return new StaffCard(id, unseal(id, sealedName));
  }

  private byte[] seal(final UUID id, final String name) {
    return vault.sealForHouse("staff:" + id, name.getBytes(StandardCharsets.UTF_8));
  }

  private String unseal(final UUID id, final byte[] sealed) {
    return new String(vault.unsealForHouse("staff:" + id, sealed), StandardCharsets.UTF_8);
  }
}
