package nl.nabij.call;

import java.time.Instant;
import java.util.UUID;

/** What a join code opens. */
public record JoinCard(
    UUID room,
    UUID youth,
    UUID organisation,
    Instant startsAt,
    Instant opensAt,
    Instant closesAt) {}
