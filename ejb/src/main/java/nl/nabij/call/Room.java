package nl.nabij.call;

import java.time.Instant;
import java.util.UUID;

/** A call room; {@code endedAt} null while it can be used, {@code joinCode} null once it cannot. */
public record Room(
    UUID room,
    UUID appointment,
    UUID youth,
    UUID organisation,
    Instant opensAt,
    Instant closesAt,
    Instant endedAt,
    String joinCode) {}
