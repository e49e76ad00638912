package nl.nabij.letter;

import java.util.UUID;

/** A letter as sent. */
public record Letter(UUID id, UUID youth, UUID organisation, byte[] pdf) {}
