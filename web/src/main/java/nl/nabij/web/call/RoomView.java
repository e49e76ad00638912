package nl.nabij.web.call;

import java.time.Instant;
import java.util.UUID;

/** A call room as staff see it; {@code joinLink} null once it is over. */
public record RoomView(
    UUID room,
    UUID appointment,
    UUID youth,
    String name,
    Instant startsAt,
    Instant opensAt,
    Instant closesAt,
    Instant endedAt,
    String joinLink) {}
