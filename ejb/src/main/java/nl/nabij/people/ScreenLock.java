package nl.nabij.people;

/**
 * The lock on the screen of a device.
 *
 * @param on whether there is one
 * @param key whether the device's own lock (a finger, a face) opens it too
 * @param afterMinutes without use after which it locks; null without a lock
 */
public record ScreenLock(boolean on, boolean key, Integer afterMinutes) {}
