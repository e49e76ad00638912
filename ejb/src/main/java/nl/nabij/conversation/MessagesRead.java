package nl.nabij.conversation;

import java.util.UUID;

/** CDI event: one side has read up to {@code seq}. */
public record MessagesRead(UUID thread, UUID youth, String who, long seq) {}
