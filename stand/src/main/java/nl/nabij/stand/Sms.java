package nl.nabij.stand;

import java.time.Instant;

/** A caught SMS. */
public record Sms(Instant at, String to, String text) {}
