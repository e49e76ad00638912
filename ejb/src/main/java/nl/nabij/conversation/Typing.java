package nl.nabij.conversation;

import java.util.UUID;

/** On the live line, and nowhere else: somebody is writing now. */
public record Typing(UUID thread, String who, UUID person) {}
