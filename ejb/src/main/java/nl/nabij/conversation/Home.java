package nl.nabij.conversation;

import java.util.UUID;

/**
 * Under which dossier a thread lies: that of a youth, or of a group; of which organisation; and who
 * talk in it.
 */
public record Home(UUID dossier, UUID organisation, Talk talk) {}
