package nl.nabij.people;

import java.util.UUID;

/** A freshly tied device with its secret (256 bits, base64url), which only the browser keeps. */
public record TiedDevice(UUID device, String secret, UUID youth) {}
