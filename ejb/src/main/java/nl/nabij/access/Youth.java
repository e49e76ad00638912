package nl.nabij.access;

import java.util.UUID;

/**
 * A youth on a tied device.
 *
 * @param id the youth, which is also the dossier
 */
public record Youth(UUID id, UUID organisation, UUID device, Origin origin) implements Actor {}
