package nl.nabij.network;

import java.time.Instant;

/** A browser that came in, and its secret (256 bits, base64url), which only the browser keeps. */
public record Entered(String secret, Instant endsAt) {}
