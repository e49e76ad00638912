package nl.nabij.draft;

import java.time.Instant;

/**
 * A text that was not sent yet.
 *
 * @param version rises with each change; 0 when there is no draft
 */
public record Draft(String text, long version, Instant changedAt) {}
