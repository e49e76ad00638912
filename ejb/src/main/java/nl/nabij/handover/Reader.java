package nl.nabij.handover;

import java.time.Instant;
import nl.nabij.access.Basis;

/**
 * Somebody who can, could or will be able to read.
 *
 * @param until the first moment at which they no longer can, or null
 * @param standsFor the name of whom a substitute stands in for, or null
 */
public record Reader(String name, Basis basis, Instant since, Instant until, String standsFor) {}
