package nl.nabij.conversation;

/**
 * How one person answered a message without words.
 *
 * @param face {@code good}, {@code heart}, {@code smile}, {@code party}, {@code thanks} or {@code
 *     question}
 */
public record Reaction(String face, Sender from) {}
