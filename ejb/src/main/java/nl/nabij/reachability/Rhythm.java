package nl.nabij.reachability;

import java.time.LocalDate;

/** An agreement on how often; {@code until} is the first day it no longer holds, or null. */
public record Rhythm(Often often, LocalDate since, LocalDate until) {}
