package nl.nabij.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was done with one dossier in a period.
 *
 * @param actions each once
 * @param purposes each once
 */
public record Touched(
    UUID dossier,
    List<String> actions,
    List<String> purposes,
    long times,
    Instant first,
    Instant last) {}
