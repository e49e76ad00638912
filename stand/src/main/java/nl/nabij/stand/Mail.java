package nl.nabij.stand;

import java.time.Instant;
import java.util.List;

/**
 * A mail as the catcher received it.
 *
 * @param to the addresses it was sent to
 * @param text the readable part
 */
public record Mail(Instant at, String from, List<String> to, String subject, String text) {}
