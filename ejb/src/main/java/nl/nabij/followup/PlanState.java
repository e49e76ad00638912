package nl.nabij.followup;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A plan as it is kept: the anchors that people set, and the results by step. */
record PlanState(
    UUID id,
    UUID youth,
    UUID organisation,
    UUID caseId,
    String protocol,
    boolean running,
    Map<String, LocalDate> anchors,
    Map<String, StepResult> results) {

  PlanState {
    anchors = Map.copyOf(anchors);
    results = Map.copyOf(results);
  }
}
