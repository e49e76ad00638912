package nl.nabij.conversation;

import java.util.UUID;

/** Where a message stands: its thread, and its number in it. */
public record Place(UUID thread, long seq) {}
