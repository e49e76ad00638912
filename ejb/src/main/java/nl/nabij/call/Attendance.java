package nl.nabij.call;

import java.time.Instant;

/** Presence of the youth in a call: first admitted, last left, seconds present. */
public record Attendance(Instant from, Instant to, long seconds) {}
