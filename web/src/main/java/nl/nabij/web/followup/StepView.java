package nl.nabij.web.followup;

import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.followup.Step;

/**
 * A step of a plan.
 *
 * @param step its key within the plan
 * @param name whom it is about, in lists over several youths; else null
 * @param state overdue, today, coming, later, done, missed or offered
 */
public record StepView(
    UUID plan,
    String step,
    UUID youth,
    String name,
    String title,
    LocalDate dueOn,
    String state,
    LocalDate doneOn,
    String result) {

  /** The view of a step. */
  public static StepView of(final Step step) {
    return new StepView(
        step.plan(),
        step.key(),
        step.youth(),
        step.name(),
        step.title(),
        step.dueOn(),
        step.state(),
        step.doneOn(),
        step.result());
  }
}
