package nl.nabij.web.followup;

import java.util.List;
import java.util.UUID;
import nl.nabij.followup.Plan;

/** A plan with its steps in order of date. */
public record PlanView(UUID id, String protocol, List<StepView> steps) {

  /** The view of a plan. */
  public static PlanView of(final Plan plan) {
    return new PlanView(
        plan.id(), plan.protocol(), plan.steps().stream().map(StepView::of).toList());
  }
}
