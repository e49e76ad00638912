package nl.nabij.people;

import nl.nabij.access.Youth;

/**
 * A device that was recognised.
 *
 * @param secret what the browser is to keep from now on: what it brought, or the one that follows
 *     on it
 */
public record KnownDevice(Youth youth, String secret) {}
