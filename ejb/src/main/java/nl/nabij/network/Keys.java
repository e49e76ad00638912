package nl.nabij.network;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.nabij.vault.Vault;

/** Links, codes and browser secrets of companions: random, and kept as keyed fingerprints only. */
@Dependent
class Keys {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 24;
  private static final int SECRET_BYTES = 32;
  private static final int CODES = 1_000_000;
  private static final Pattern URL_SAFE = Pattern.compile("[A-Za-z0-9_-]{32}|[A-Za-z0-9_-]{43}");
  private static final Pattern CODE = Pattern.compile("\\d{6}");

  private final Vault vault;

  @Inject
  Keys(final Vault vault) {
    this.vault = vault;
  }

  static String newToken() {
    return random(TOKEN_BYTES);
  }

  static String newSecret() {
    return random(SECRET_BYTES);
  }

  static String newCode() {
    return String.format("%06d", RANDOM.nextInt(CODES));
  }

  /** Whether this can be a token or a secret at all. */
  static boolean plausible(final String text) {
    return text != null && URL_SAFE.matcher(text).matches();
  }

  /** Six digits as typed, without the spaces that people put in; null when it is no code. */
  static String readCode(final String typed) {
    final String code = typed == null ? "" : typed.replaceAll("[\\s-]", "");
    return CODE.matcher(code).matches() ? code : null;
  }

  byte[] ofToken(final String token) {
    return vault.fingerprint("companion-link", token.getBytes(StandardCharsets.US_ASCII));
  }

  /** Of a code within its consent: equal codes of two differ in fingerprint. */
  byte[] ofCode(final UUID companion, final String code) {
    return vault.fingerprint(
        "companion-code", (companion + ":" + code).getBytes(StandardCharsets.US_ASCII));
  }

  byte[] ofSecret(final String secret) {
    return vault.fingerprint("companion", secret.getBytes(StandardCharsets.US_ASCII));
  }

  private static String random(final int bytes) {
    final byte[] secret = new byte[bytes];
    RANDOM.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }
}
