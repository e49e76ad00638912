package nl.nabij.call;

import java.util.UUID;

/** CDI event: the last one left, or the host ended it. */
public record CallEnded(
    UUID room, UUID appointment, UUID youth, UUID organisation, boolean youthCame) {}
