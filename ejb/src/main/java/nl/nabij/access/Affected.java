package nl.nabij.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody whose data was touched.
 *
 * @param actions which acts, each once
 * @param purposes for which the data is processed, each once
 * @param times how many entries
 */
public record Affected(
    UUID dossier,
    List<String> actions,
    List<String> purposes,
    long times,
    Instant first,
    Instant last) {}
