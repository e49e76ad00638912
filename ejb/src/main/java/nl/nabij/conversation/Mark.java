package nl.nabij.conversation;

/** How far one side has read. */
public record Mark(String who, long seq) {}
