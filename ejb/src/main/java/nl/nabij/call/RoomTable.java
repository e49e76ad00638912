package nl.nabij.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of this room. */
@ApplicationScoped
class RoomTable {

  private static final String SELECT =
      "SELECT id, appointment, youth, organisation, code_sealed, starts_at, opens_at, closes_at,"
          + " ended_at FROM call_room ";

  private Database database;

  RoomTable() {}

  @Inject
  RoomTable(final Database database) {
    this.database = database;
  }

  void make(final RoomState room, final byte[] codeFingerprint) {
    database.change(
        "INSERT INTO call_room (id, appointment, youth, organisation, code_fingerprint,"
            + " code_sealed, starts_at, opens_at, closes_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        room.id(),
        room.appointment(),
        room.youth(),
        room.organisation(),
        codeFingerprint,
        room.codeSealed(),
        room.startsAt(),
        room.opensAt(),
        room.closesAt());
  }

  Optional<RoomState> find(final UUID room) {
    return database.first(SELECT + "WHERE id = ?", RoomTable::read, room);
  }

  /** Nobody enters, leaves or ends the room until the transaction is over. */
  Optional<RoomState> lock(final UUID room) {
    return database.first(SELECT + "WHERE id = ? FOR NO KEY UPDATE", RoomTable::read, room);
  }

  Optional<RoomState> ofAppointment(final UUID appointment) {
    return database.first(SELECT + "WHERE appointment = ?", RoomTable::read, appointment);
  }

  Optional<RoomState> ofCode(final byte[] fingerprint) {
    return database.first(SELECT + "WHERE code_fingerprint = ?", RoomTable::read, fingerprint);
  }

  List<RoomState> find(final Collection<UUID> rooms) {
    return rooms.isEmpty()
        ? List.of()
        : database.list(SELECT + "WHERE id = ANY(?)", RoomTable::read, rooms);
  }

  /** Rooms whose time is over and that nobody ended, oldest first; other nodes take others. */
  List<RoomState> takePast(final Instant now, final int limit) {
    return database.list(
        SELECT
            + "WHERE ended_at IS NULL AND closes_at <= ? ORDER BY closes_at LIMIT ?"
            + " FOR NO KEY UPDATE SKIP LOCKED",
        RoomTable::read,
        now,
        limit);
  }

  void admit(final UUID presence, final UUID room, final String kind, final Instant at) {
    database.change(
        "INSERT INTO call_presence (id, room, kind, admitted_at) VALUES (?, ?, ?, ?)",
        presence,
        room,
        kind,
        at);
  }

  /** The room of a presence that has not left yet. */
  Optional<UUID> roomOfOpen(final UUID presence) {
    return database.first(
        "SELECT room FROM call_presence WHERE id = ? AND left_at IS NULL",
        row -> row.uuid("room"),
        presence);
  }

  /** Ends a presence; answers whether it was still open. */
  boolean leave(final UUID presence, final Instant at) {
    return database.change(
            "UPDATE call_presence SET left_at = greatest(?, admitted_at)"
                + " WHERE id = ? AND left_at IS NULL",
            at,
            presence)
        > 0;
  }

  /** Ends a room and whatever presence is open; answers how many there were. */
  int end(final UUID room, final Instant at) {
    database.change(
        "UPDATE call_room SET ended_at = ? WHERE id = ? AND ended_at IS NULL", at, room);
    return database.change(
        "UPDATE call_presence SET left_at = greatest(?, admitted_at)"
            + " WHERE room = ? AND left_at IS NULL",
        at,
        room);
  }

  boolean anyoneIn(final UUID room) {
    return database.exists(
        "SELECT 1 FROM call_presence WHERE room = ? AND left_at IS NULL LIMIT 1", room);
  }

  boolean anyoneCame(final UUID room) {
    return database.exists("SELECT 1 FROM call_presence WHERE room = ? LIMIT 1", room);
  }

  /** The presences of these rooms; who has not left counts until now, or the end of the room. */
  Map<UUID, List<Presence>> presences(final Collection<RoomState> rooms, final Instant now) {
    final Map<UUID, List<Presence>> presences = new HashMap<>();
    if (rooms.isEmpty()) {
      return presences;
    }
    final Map<UUID, Instant> ends = new HashMap<>();
    rooms.forEach(room -> ends.put(room.id(), room.lastMoment(now)));
    database.list(
        "SELECT room, admitted_at, left_at FROM call_presence WHERE room = ANY(?)",
        row -> {
          final Instant left = row.instant("left_at");
          return presences
              .computeIfAbsent(row.uuid("room"), room -> new ArrayList<>())
              .add(
                  new Presence(
                      row.instant("admitted_at"),
                      left != null ? left : ends.get(row.uuid("room"))));
        },
        ends.keySet());
    return presences;
  }

  private static RoomState read(final Row row) {
    return new RoomState(
        row.uuid("id"),
        row.uuid("appointment"),
        row.uuid("youth"),
        row.uuid("organisation"),
        row.bytes("code_sealed"),
        row.instant("starts_at"),
        row.instant("opens_at"),
        row.instant("closes_at"),
        row.instant("ended_at"));
  }
}
