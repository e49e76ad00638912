package nl.nabij.conversation;

import java.util.UUID;

/** Under which dossier a thread lies: that of a youth, or of a group; and of which organisation. */
public record Home(UUID dossier, UUID organisation) {}
