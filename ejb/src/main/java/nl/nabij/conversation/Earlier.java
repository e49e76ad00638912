package nl.nabij.conversation;

import java.time.Instant;

/** What stood in a message until it was changed or withdrawn. */
public record Earlier(Instant until, String text) {}
