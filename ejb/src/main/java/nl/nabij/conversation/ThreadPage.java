package nl.nabij.conversation;

import java.util.List;

/**
 * Messages in rising sequence.
 *
 * @param more whether there are further ones in the direction asked
 * @param changed the number of the last change that the page knows of; later ones may miss
 */
public record ThreadPage(List<Message> messages, boolean more, long changed) {}
