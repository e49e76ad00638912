package nl.nabij.access;

import java.util.UUID;

/**
 * Whoever holds a join link: good for the waiting room of one call and nothing else.
 *
 * @param id the call room
 * @param dossier the youth the call is with
 */
public record Guest(UUID id, UUID organisation, UUID dossier, Origin origin) implements Actor {}
