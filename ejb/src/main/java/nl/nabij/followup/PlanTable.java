package nl.nabij.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.database.Database;
import nl.nabij.database.Row;

/** The SQL of this room. */
@ApplicationScoped
class PlanTable {

  private static final String COLUMNS =
      "SELECT id, youth, organisation, case_id, protocol, closed_at FROM followup_plan ";

  private Database database;

  PlanTable() {}

  @Inject
  PlanTable(final Database database) {
    this.database = database;
  }

  void make(final PlanState plan, final Instant at) {
    database.change(
        "INSERT INTO followup_plan (id, youth, organisation, case_id, protocol, made_at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        plan.id(),
        plan.youth(),
        plan.organisation(),
        plan.caseId(),
        plan.protocol(),
        at);
    plan.anchors().forEach((anchor, on) -> set(plan.id(), anchor, on));
  }

  /** Ends the running plan of a youth, if there is one. */
  void close(final UUID youth, final Instant at) {
    database.change(
        "UPDATE followup_plan SET closed_at = ? WHERE youth = ? AND closed_at IS NULL", at, youth);
  }

  void set(final UUID plan, final String anchor, final LocalDate on) {
    database.change(
        "INSERT INTO followup_anchor (plan, anchor, on_day) VALUES (?, ?, ?)"
            + " ON CONFLICT (plan, anchor) DO UPDATE SET on_day = excluded.on_day",
        plan,
        anchor,
        on);
  }

  void record(
      final UUID plan,
      final String step,
      final StepResult result,
      final UUID by,
      final Instant at,
      final byte[] note) {
    database.change(
        "INSERT INTO followup_result (plan, step, result, done_on, recorded_by, recorded_at, note)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (plan, step) DO UPDATE SET result = excluded.result,"
            + " done_on = excluded.done_on, recorded_by = excluded.recorded_by,"
            + " recorded_at = excluded.recorded_at, note = coalesce(excluded.note, followup_result.note)",
        plan,
        step,
        result.result(),
        result.on(),
        by,
        at,
        note);
  }

  /** One plan, kept from change by others until the transaction ends. */
  Optional<PlanState> lock(final UUID plan) {
    return filled(database.list(COLUMNS + "WHERE id = ? FOR NO KEY UPDATE", PlanTable::bare, plan))
        .stream()
        .findFirst();
  }

  Optional<PlanState> running(final UUID youth) {
    return running(List.of(youth)).stream().findFirst();
  }

  /** The running plans of these youths: three statements, however many there are. */
  List<PlanState> running(final List<UUID> youths) {
    if (youths.isEmpty()) {
      return List.of();
    }
    return filled(
        database.list(
            COLUMNS + "WHERE youth = ANY(?) AND closed_at IS NULL", PlanTable::bare, youths));
  }

  private List<PlanState> filled(final List<PlanState> bare) {
    if (bare.isEmpty()) {
      return bare;
    }
    final List<UUID> ids = bare.stream().map(PlanState::id).toList();
    final Map<UUID, Map<String, LocalDate>> anchors = new HashMap<>();
    database.list(
        "SELECT plan, anchor, on_day FROM followup_anchor WHERE plan = ANY(?)",
        row ->
            anchors
                .computeIfAbsent(row.uuid("plan"), plan -> new HashMap<>())
                .put(row.text("anchor"), row.date("on_day")),
        ids);
    final Map<UUID, Map<String, StepResult>> results = new HashMap<>();
    database.list(
        "SELECT plan, step, result, done_on FROM followup_result WHERE plan = ANY(?)",
        row ->
            results
                .computeIfAbsent(row.uuid("plan"), plan -> new HashMap<>())
                .put(row.text("step"), new StepResult(row.text("result"), row.date("done_on"))),
        ids);
    return bare.stream()
        .map(
            plan ->
                new PlanState(
                    plan.id(),
                    plan.youth(),
                    plan.organisation(),
                    plan.caseId(),
                    plan.protocol(),
                    plan.running(),
                    anchors.getOrDefault(plan.id(), Map.of()),
                    results.getOrDefault(plan.id(), Map.of())))
        .toList();
  }

  private static PlanState bare(final Row row) {
    return new PlanState(
        row.uuid("id"),
        row.uuid("youth"),
        row.uuid("organisation"),
        row.uuid("case_id"),
        row.text("protocol"),
        row.instant("closed_at") == null,
        Map.of(),
        Map.of());
  }
}
