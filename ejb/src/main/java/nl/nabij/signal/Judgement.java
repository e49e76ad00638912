package nl.nabij.signal;

import java.time.Instant;
import java.util.UUID;

/**
 * What an officer thought of a signal, and when.
 *
 * @param note null without one, or when it went with the dossier that it was about
 */
public record Judgement(UUID by, Instant at, Verdict verdict, String note) {}
