package nl.nabij.network;

import java.time.Instant;

/**
 * A way in for one browser: the token goes into the link (192 bits, base64url), the code of six
 * digits is told apart from it.
 */
public record CompanionLink(String token, String code, Instant expiresAt) {}
