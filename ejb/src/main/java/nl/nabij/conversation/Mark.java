package nl.nabij.conversation;

/**
 * How far one side is.
 *
 * @param seq the last message that it has read; 0 also when it does not show that
 * @param got the last message that a device of it has received
 */
public record Mark(String who, long seq, long got) {}
