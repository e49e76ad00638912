package nl.nabij.followup;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A step of a plan; {@code state} overdue, today, coming, later, done, missed or offered, computed
 * at the moment of asking. {@code name} is the youth's in a list over several youths, else null.
 */
public record Step(
    UUID plan,
    String key,
    UUID youth,
    String name,
    String title,
    LocalDate dueOn,
    String state,
    LocalDate doneOn,
    String result) {

  Step named(final String of) {
    return new Step(plan, key, youth, of, title, dueOn, state, doneOn, result);
  }
}
