package nl.nabij.access;

import java.util.UUID;

/**
 * Somebody of a youth's network whom the youth let talk along: good for one thread, until the day
 * that the youth consented to, and for nothing else.
 *
 * @param id the consent
 * @param thread the one thread
 * @param writes whether the consent is for writing as well as reading
 */
public record Companion(UUID id, UUID organisation, UUID thread, boolean writes, Origin origin)
    implements Actor {}
