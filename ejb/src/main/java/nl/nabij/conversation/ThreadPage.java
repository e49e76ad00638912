package nl.nabij.conversation;

import java.util.List;

/** Messages in rising sequence; {@code more} when there are further ones in the direction asked. */
public record ThreadPage(List<Message> messages, boolean more) {}
