package nl.nabij.access;

import java.util.UUID;

/**
 * The log of an organisation as it stood when somebody who may have it asked.
 *
 * @param checkpoint signed note; the size in it is {@code size}
 * @param verifier name+hash+key
 * @param witnessed the newest checkpoint that witnesses cosigned; empty before any did
 */
public record LogExport(
    UUID organisation, String checkpoint, long size, String verifier, String witnessed) {}
