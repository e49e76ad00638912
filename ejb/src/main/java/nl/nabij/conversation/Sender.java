package nl.nabij.conversation;

import java.util.UUID;

/** Who wrote: {@code youth}, {@code staff}, {@code companion} or {@code house}. */
public record Sender(String kind, UUID id, String name) {}
