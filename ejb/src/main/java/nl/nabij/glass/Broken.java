package nl.nabij.glass;

import java.time.Instant;
import java.util.UUID;

/**
 * One time that somebody broke the glass of a dossier.
 *
 * @param name of the youth, for the officer; null for others
 * @param reason in their own words; null in a list for who need not read it, and when the dossier
 *     was erased
 * @param until the first moment at which it opens nothing any more
 */
public record Broken(
    UUID id,
    UUID youth,
    String name,
    UUID staff,
    String staffName,
    String reason,
    Instant openedAt,
    Instant until) {}
