package nl.nabij.web.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.LogDay;

/**
 * A line of the access log with the names that the officer may see. The codes and the time are the
 * very ones of the leaf in the tree, so that the browser can hold the two side by side.
 *
 * @param shown how many youths were shown
 * @param index place in the tree; null until it is numbered
 */
public record LogEntryView(
    UUID id,
    Instant at,
    Who actor,
    String action,
    Thing object,
    List<Person> subjects,
    int shown,
    String outcome,
    String reason,
    String purpose,
    String basis,
    String origin,
    Long index) {

  /** Who did it; {@code name} null for a guest and for the house. */
  public record Who(String kind, UUID id, String name, String role) {}

  /** What it was done to. */
  public record Thing(String kind, UUID id) {}

  /** A youth whom it concerns. */
  public record Person(UUID id, String name) {}

  /**
   * A page of the log, newest first; {@code next} is null on the last.
   *
   * @param days how much the whole filter finds per day, on the first page
   */
  public record Page(List<LogEntryView> entries, String next, List<LogDay> days) {}
}
