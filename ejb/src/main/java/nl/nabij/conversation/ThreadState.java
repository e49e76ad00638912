package nl.nabij.conversation;

import java.util.List;
import java.util.UUID;

/** A thread as one begins to follow it. */
public record ThreadState(UUID thread, UUID youth, long last, List<Mark> marks) {}
