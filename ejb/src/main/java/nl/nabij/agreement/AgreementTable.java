package nl.nabij.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of this room. */
@Dependent
class AgreementTable {

  private final Database database;

  @Inject
  AgreementTable(final Database database) {
    this.database = database;
  }

  record Stored(
      UUID id,
      UUID youth,
      UUID organisation,
      byte[] sealedText,
      Doer doer,
      byte[] sealedParty,
      LocalDate dueOn,
      State state,
      UUID madeBy,
      Instant changedAt) {}

  /** False when there is one with this id. */
  boolean make(final Stored made) {
    return database.change(
            """
            INSERT INTO agreement (id, youth, organisation, sealed_text, doer, sealed_party, due_on,
              state, made_by, made_at, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            made.id(),
            made.youth(),
            made.organisation(),
            made.sealedText(),
            code(made.doer()),
            made.sealedParty(),
            made.dueOn(),
            code(made.state()),
            made.madeBy(),
            made.changedAt(),
            made.changedAt())
        == 1;
  }

  Optional<Stored> find(final UUID id) {
    return database.first("SELECT * FROM agreement WHERE id = ?", AgreementTable::read, id);
  }

  /** The same, kept from change by others until the transaction ends. */
  Optional<Stored> hold(final UUID id) {
    return database.first(
        "SELECT * FROM agreement WHERE id = ? FOR NO KEY UPDATE", AgreementTable::read, id);
  }

  void mark(final UUID id, final State state, final Instant at) {
    database.change(
        "UPDATE agreement SET state = ?, changed_at = ? WHERE id = ?", code(state), at, id);
  }

  /** What is still to be done, soonest first. */
  List<Stored> open(final UUID youth, final int atMost) {
    return database.list(
        """
        SELECT * FROM agreement WHERE youth = ? AND state = 'open'
        ORDER BY due_on, made_at, id LIMIT ?
        """,
        AgreementTable::read,
        youth,
        atMost);
  }

  /** What was done or dropped, latest first. */
  List<Stored> over(final UUID youth, final int atMost) {
    return database.list(
        """
        SELECT * FROM agreement WHERE youth = ? AND state <> 'open'
        ORDER BY changed_at DESC, id LIMIT ?
        """,
        AgreementTable::read,
        youth,
        atMost);
  }

  private static String code(final Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Stored read(final Row row) {
    return new Stored(
        row.uuid("id"),
        row.uuid("youth"),
        row.uuid("organisation"),
        row.bytes("sealed_text"),
        Doer.valueOf(row.text("doer").toUpperCase(Locale.ROOT)),
        row.bytes("sealed_party"),
        row.date("due_on"),
        State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
        row.uuid("made_by"),
        row.instant("changed_at"));
  }
}
