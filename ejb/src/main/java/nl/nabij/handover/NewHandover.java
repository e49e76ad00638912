package nl.nabij.handover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A handover to be made.
 *
 * @param to the next owner
 * @param on the first day on which the case is theirs
 * @param farewell what the present owner says to the youth, at most 1,000 characters, or null
 * @param welcome what the next owner says to the youth, at most 1,000 characters, or null
 */
public record NewHandover(UUID to, LocalDate on, String farewell, String welcome) {}
