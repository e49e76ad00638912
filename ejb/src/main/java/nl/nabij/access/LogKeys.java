package nl.nabij.access;

import java.time.Instant;

/**
 * With which keys a log signs, each as name+hash+key.
 *
 * @param next the key that follows and signs along, or null
 * @param alone from when it signs alone, or null
 */
public record LogKeys(String current, String next, Instant alone) {}
