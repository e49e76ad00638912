package nl.nabij.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Rejected;
import nl.nabij.database.Database;
import nl.nabij.database.DatabaseFailed;
import nl.nabij.database.Row;

/** The SQL of this room. */
@ApplicationScoped
class AppointmentTable {

  static final int OF_YOUTH_AT_MOST = 50;
  static final int OF_STAFF_AT_MOST = 1_000;

  private static final String EXCLUSION_VIOLATION = "23P01";
  private static final String SELECT =
      "SELECT id, youth, organisation, staff, kind, starts_at, minutes, place_sealed, status, room,"
          + " letter, cancelled_by FROM appointment ";

  private Database database;

  AppointmentTable() {}

  @Inject
  AppointmentTable(final Database database) {
    this.database = database;
  }

  /**
   * Plans; false when the id was there already. Throws Rejected CONFLICT {@code double-booked} when
   * the consultant has another appointment in that time.
   */
  boolean plan(final AppointmentState fresh, final Instant now) {
    try {
      return database.change(
              "INSERT INTO appointment (id, youth, organisation, staff, kind, starts_at, minutes,"
                  + " ends_at, place_sealed, planned_at, changed_at)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
              fresh.id(),
              fresh.youth(),
              fresh.organisation(),
              fresh.staff(),
              fresh.kind(),
              fresh.startsAt(),
              fresh.minutes(),
              fresh.endsAt(),
              fresh.placeSealed(),
              now,
              now)
          > 0;
    } catch (final DatabaseFailed e) {
      if (EXCLUSION_VIOLATION.equals(e.state())) {
        throw new Rejected(Rejected.Kind.CONFLICT, "double-booked");
      }
      throw e;
    }
  }

  void furnish(final UUID appointment, final UUID room, final UUID letter) {
    database.change(
        "UPDATE appointment SET room = ?::uuid, letter = ?::uuid WHERE id = ?",
        room,
        letter,
        appointment);
  }

  void cancel(
      final UUID appointment, final String by, final byte[] reasonSealed, final Instant now) {
    database.change(
        "UPDATE appointment SET status = 'CANCELLED', cancelled_by = ?, reason_sealed = ?,"
            + " changed_at = ? WHERE id = ?",
        by,
        reasonSealed,
        now,
        appointment);
  }

  void record(final UUID appointment, final Status status, final Instant now) {
    database.change(
        "UPDATE appointment SET status = ?, changed_at = ? WHERE id = ?", status, now, appointment);
  }

  Optional<AppointmentState> find(final UUID appointment) {
    return database.first(SELECT + "WHERE id = ?", AppointmentTable::read, appointment);
  }

  Optional<AppointmentState> lock(final UUID appointment) {
    return database.first(
        SELECT + "WHERE id = ? FOR NO KEY UPDATE", AppointmentTable::read, appointment);
  }

  /** Newest first. */
  List<AppointmentState> ofYouth(final UUID youth) {
    return database.list(
        SELECT + "WHERE youth = ? ORDER BY starts_at DESC LIMIT ?",
        AppointmentTable::read,
        youth,
        OF_YOUTH_AT_MOST);
  }

  /** Those of a consultant with these youths that start in a period, first one first. */
  List<AppointmentState> ofStaff(
      final UUID staff, final List<UUID> youths, final Instant from, final Instant until) {
    return youths.isEmpty()
        ? List.of()
        : database.list(
            SELECT
                + "WHERE staff = ? AND starts_at >= ? AND starts_at < ? AND youth = ANY(?)"
                + " ORDER BY starts_at LIMIT ?",
            AppointmentTable::read,
            staff,
            from,
            until,
            youths,
            OF_STAFF_AT_MOST);
  }

  Map<UUID, Instant> nextOf(final List<UUID> youths, final Instant now) {
    final Map<UUID, Instant> next = new HashMap<>();
    if (!youths.isEmpty()) {
      database.list(
          "SELECT youth, min(starts_at) AS starts_at FROM appointment"
              + " WHERE youth = ANY(?) AND starts_at > ? AND status = 'PLANNED' GROUP BY youth",
          row -> next.put(row.uuid("youth"), row.instant("starts_at")),
          youths,
          now);
    }
    return next;
  }

  void passOn(final UUID youth, final UUID from, final UUID to, final Instant since) {
    database.change(
        """
        UPDATE appointment a SET staff = ? WHERE youth = ? AND staff = ? AND starts_at >= ?
          AND status = 'PLANNED' AND NOT EXISTS (
            SELECT 1 FROM appointment o WHERE o.staff = ? AND o.status <> 'CANCELLED'
              AND tstzrange(o.starts_at, o.ends_at) && tstzrange(a.starts_at, a.ends_at))
        """,
        to,
        youth,
        from,
        since,
        to);
  }

  Map<UUID, Instant> lastHeldOf(final List<UUID> youths) {
    final Map<UUID, Instant> last = new HashMap<>();
    if (!youths.isEmpty()) {
      database.list(
          "SELECT youth, max(starts_at) AS starts_at FROM appointment"
              + " WHERE youth = ANY(?) AND status = 'HELD' GROUP BY youth",
          row -> last.put(row.uuid("youth"), row.instant("starts_at")),
          youths);
    }
    return last;
  }

  private static AppointmentState read(final Row row) {
    return new AppointmentState(
        row.uuid("id"),
        row.uuid("youth"),
        row.uuid("organisation"),
        row.uuid("staff"),
        Kind.valueOf(row.text("kind")),
        row.instant("starts_at"),
        (int) row.number("minutes"),
        row.bytes("place_sealed"),
        Status.valueOf(row.text("status")),
        row.uuid("room"),
        row.uuid("letter"),
        row.text("cancelled_by"));
  }
}
