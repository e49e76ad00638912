package nl.nabij.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of this room. */
@Dependent
class GroupTable {

  private static final String GROUP =
      "SELECT id, organisation, team, sealed_name, made_by, ends_at FROM talk_group WHERE id = ?";

  private final Database database;

  @Inject
  GroupTable(final Database database) {
    this.database = database;
  }

  /**
   * @param endsAt null for the team
   */
  record Stored(
      UUID id, UUID organisation, boolean team, byte[] sealedName, UUID madeBy, Instant endsAt) {

    boolean over(final Instant now) {
      return endsAt != null && !endsAt.isAfter(now);
    }
  }

  /** Somebody in a group, or invited to it. */
  record Seat(UUID group, UUID person, boolean youth, byte[] sealedName, Instant joinedAt) {}

  /** A group and how one person is in it. */
  record Mine(Stored group, Seat seat) {}

  boolean make(final Stored group, final Instant at) {
    return database.change(
            """
            INSERT INTO talk_group
              (id, organisation, team, sealed_name, made_by, made_at, ends_at)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            group.id(),
            group.organisation(),
            group.team(),
            group.sealedName(),
            group.madeBy(),
            at,
            group.endsAt())
        == 1;
  }

  Optional<Stored> find(final UUID group) {
    return database.first(GROUP, GroupTable::stored, group);
  }

  /** The same, kept from change by others until the transaction ends. */
  Optional<Stored> hold(final UUID group) {
    return database.first(GROUP + " FOR NO KEY UPDATE", GroupTable::stored, group);
  }

  void end(final UUID group, final Instant at) {
    database.change("UPDATE talk_group SET ends_at = ? WHERE id = ?", at, group);
  }

  /** Invites, or invites anew who had left. */
  void invite(
      final UUID group, final UUID person, final boolean youth, final UUID by, final Instant at) {
    database.change(
        """
        INSERT INTO group_member (talk_group, person, youth, invited_by, invited_at)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (talk_group, person) DO UPDATE SET invited_by = excluded.invited_by,
          invited_at = excluded.invited_at, joined_at = NULL, left_at = NULL
        WHERE group_member.left_at IS NOT NULL
        """,
        group,
        person,
        youth,
        by,
        at);
  }

  /**
   * @param sealedName of a youth; null for staff
   */
  void join(final UUID group, final UUID person, final byte[] sealedName, final Instant at) {
    database.change(
        """
        UPDATE group_member SET joined_at = coalesce(joined_at, ?), sealed_name = ?
        WHERE talk_group = ? AND person = ? AND left_at IS NULL
        """,
        at,
        sealedName,
        group,
        person);
  }

  void leave(final UUID group, final UUID person, final Instant at) {
    database.change(
        """
        UPDATE group_member SET left_at = ?
        WHERE talk_group = ? AND person = ? AND left_at IS NULL
        """,
        at,
        group,
        person);
  }

  /** Who is in it or invited, in order of invitation. */
  List<Seat> seats(final UUID group, final int atMost) {
    return database.list(
        """
        SELECT * FROM group_member WHERE talk_group = ? AND left_at IS NULL
        ORDER BY invited_at, person LIMIT ?
        """,
        GroupTable::seat,
        group,
        atMost);
  }

  Optional<Seat> seat(final UUID group, final UUID person) {
    return database.first(
        "SELECT * FROM group_member WHERE talk_group = ? AND person = ? AND left_at IS NULL",
        GroupTable::seat,
        group,
        person);
  }

  /** Whether somebody is, was or was asked in a group. */
  boolean knows(final UUID group, final UUID person) {
    return database.exists(
        "SELECT 1 FROM group_member WHERE talk_group = ? AND person = ?", group, person);
  }

  /** Youths who have or had a name in a group. */
  List<Seat> named(final UUID group, final Collection<UUID> youths) {
    return database.list(
        """
        SELECT * FROM group_member
        WHERE talk_group = ? AND person = ANY(?) AND sealed_name IS NOT NULL
        """,
        GroupTable::seat,
        group,
        youths);
  }

  /** The groups that somebody is in or invited to, and that are not over. */
  List<Mine> mine(final UUID person, final Instant now, final int atMost) {
    return database.list(
        """
        SELECT m.*, g.id, g.organisation, g.team, g.sealed_name AS group_name, g.made_by, g.ends_at
        FROM group_member m JOIN talk_group g ON g.id = m.talk_group
        WHERE m.person = ? AND m.left_at IS NULL AND (g.ends_at IS NULL OR g.ends_at > ?)
        ORDER BY m.invited_at DESC LIMIT ?
        """,
        row -> new Mine(stored(row, "group_name"), seat(row)),
        person,
        now,
        atMost);
  }

  private static Stored stored(final Row row) {
    return stored(row, "sealed_name");
  }

  private static Stored stored(final Row row, final String name) {
    return new Stored(
        row.uuid("id"),
        row.uuid("organisation"),
        row.flag("team"),
        row.bytes(name),
        row.uuid("made_by"),
        row.instant("ends_at"));
  }

  private static Seat seat(final Row row) {
    return new Seat(
        row.uuid("talk_group"),
        row.uuid("person"),
        row.flag("youth"),
        row.bytes("sealed_name"),
        row.instant("joined_at"));
  }
}
