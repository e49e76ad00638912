package nl.nabij.absence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.DatabaseFailed;
import nl.nabij.database.Row;

/** The SQL of absences and office hours. */
@Dependent
class AbsenceTable {

  private static final int ABSENCES_AT_MOST = 500;
  private static final String EXCLUSION_VIOLATION = "23P01";

  private final Database database;

  @Inject
  AbsenceTable(final Database database) {
    this.database = database;
  }

  /** An absence with whose it is and whether the youths were told. */
  record Kept(Absence absence, UUID organisation) {}

  /** Keeps an absence; false when this person is away already in that period. */
  boolean keep(
      final Absence absence, final UUID organisation, final UUID madeBy, final Instant at) {
    try {
      database.change(
          """
          INSERT INTO absence
            (id, organisation, staff, kind, since, until, substitute, made_by, made_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          absence.id(),
          organisation,
          absence.staff(),
          absence.kind(),
          absence.since(),
          absence.until(),
          absence.substitute(),
          madeBy,
          at);
      return true;
    } catch (final DatabaseFailed e) {
      if (EXCLUSION_VIOLATION.equals(e.state())) {
        return false;
      }
      throw e;
    }
  }

  Optional<Kept> find(final UUID id) {
    return database.first(
        "SELECT * FROM absence WHERE id = ? FOR NO KEY UPDATE",
        row -> new Kept(read(row), row.uuid("organisation")),
        id);
  }

  /** Ends an absence that has begun. */
  void end(final UUID id, final Instant until) {
    database.change("UPDATE absence SET until = ? WHERE id = ?", until, id);
  }

  /** Takes back an absence that has not begun. */
  void drop(final UUID id) {
    database.change("DELETE FROM absence WHERE id = ?", id);
  }

  /** Absences of an organisation that are not over at a moment, first one first. */
  List<Absence> from(final UUID organisation, final Instant moment) {
    return database.list(
        """
        SELECT * FROM absence WHERE organisation = ? AND (until IS NULL OR until > ?)
        ORDER BY since, id LIMIT ?
        """,
        AbsenceTable::read,
        organisation,
        moment,
        ABSENCES_AT_MOST);
  }

  /** Takes one absence that has begun and of which the youths have not been told, for this node. */
  Optional<Kept> takeUntold(final Instant now) {
    return database.first(
        """
        UPDATE absence SET told_at = ? WHERE id = (
          SELECT id FROM absence
          WHERE told_at IS NULL AND substitute IS NOT NULL AND since <= ?
            AND (until IS NULL OR until > ?)
          ORDER BY since LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED)
        RETURNING *
        """,
        row -> new Kept(read(row), row.uuid("organisation")),
        now,
        now,
        now);
  }

  /** Whether somebody is away or has hours: without either there is no automatic answer. */
  boolean anythingToSay(final UUID organisation, final Instant now) {
    return database.exists(
        """
        SELECT 1 WHERE EXISTS (SELECT 1 FROM office_hours WHERE organisation = ?)
          OR EXISTS (SELECT 1 FROM absence
                     WHERE organisation = ? AND since <= ? AND (until IS NULL OR until > ?))
        """,
        organisation,
        organisation,
        now,
        now);
  }

  /** The hours of somebody, or else of their organisation. */
  List<OpenDay> hours(final UUID staff, final UUID organisation) {
    return database.list(
        """
        SELECT weekday, opens, closes FROM office_hours
        WHERE holder = CASE WHEN EXISTS (SELECT 1 FROM office_hours WHERE holder = ?)
          THEN ?::uuid ELSE ?::uuid END
        ORDER BY weekday
        """,
        row ->
            new OpenDay(
                DayOfWeek.of((int) row.number("weekday")),
                time(row.number("opens")),
                time(row.number("closes"))),
        staff,
        staff,
        organisation);
  }

  void hours(final UUID holder, final UUID organisation, final List<OpenDay> days) {
    database.change("DELETE FROM office_hours WHERE holder = ?", holder);
    database.changeAll(
        """
        INSERT INTO office_hours (holder, organisation, weekday, opens, closes)
        VALUES (?, ?, ?, ?, ?)
        """,
        days.stream()
            .map(
                day ->
                    new Object[] {
                      holder,
                      organisation,
                      day.day().getValue(),
                      minute(day.opens()),
                      minute(day.closes())
                    })
            .toList());
  }

  /** Remembers that this occasion had its answer; false when it had one before. */
  boolean answered(final UUID occasion, final UUID youth, final Instant at) {
    return database.change(
            """
            INSERT INTO automatic_answer (occasion, youth, given_at) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            occasion,
            youth,
            at)
        == 1;
  }

  private static Absence read(final Row row) {
    return new Absence(
        row.uuid("id"),
        row.uuid("staff"),
        Kind.valueOf(row.text("kind")),
        row.instant("since"),
        row.instant("until"),
        row.uuid("substitute"));
  }

  private static LocalTime time(final long minute) {
    return LocalTime.MIN.plus(Duration.ofMinutes(minute));
  }

  private static int minute(final LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }
}
