package nl.nabij.conversation;

import java.util.UUID;

/** On the live line: a device of one side has received up to {@code seq}. */
public record MessagesGot(UUID thread, String who, long seq) {}
