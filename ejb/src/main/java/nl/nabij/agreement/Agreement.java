package nl.nabij.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step that was agreed.
 *
 * @param text 1 to 200 characters on one line
 * @param party the other organisation that does it, or null
 * @param dueOn the last day
 * @param changedAt since when it is in this state
 */
public record Agreement(
    UUID id,
    UUID youth,
    String text,
    Doer doer,
    String party,
    LocalDate dueOn,
    State state,
    Instant changedAt) {}
