package nl.nabij.reachability;

import java.time.Instant;

/** Wishes, when they were last changed, and by whom: {@code youth} or {@code staff}. */
public record Said(Wishes wishes, Instant at, String by) {}
