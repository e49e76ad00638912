package nl.nabij.audit;

import java.time.Instant;

/**
 * The key that follows the one with which a log signs.
 *
 * @param verifier name+hash+key
 * @param alone from when it signs alone
 */
public record Successor(String verifier, Instant alone) {}
