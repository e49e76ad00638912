package nl.nabij.people;

import nl.nabij.access.Youth;

/**
 * A device that was recognised.
 *
 * @param secret what the browser is to keep from now on: what it brought, or the one that follows
 *     on it
 * @param locked whether its screen is locked: it opens nothing but the lock
 */
public record KnownDevice(Youth youth, String secret, boolean locked) {}
