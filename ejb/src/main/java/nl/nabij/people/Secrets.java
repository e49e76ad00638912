package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.nabij.vault.Vault;

/** The secrets of the register: made at random, and kept as keyed fingerprints only. */
@Dependent
class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 32;
  private static final int TOKEN_BYTES = 24;
  private static final int CODES = 1_000_000;
  private static final Pattern URL_SAFE = Pattern.compile("[A-Za-z0-9_-]{16,86}");
  private static final Pattern CODE = Pattern.compile("\\d{6}");

  private final Vault vault;

  @Inject
  Secrets(final Vault vault) {
    this.vault = vault;
  }

  /** A device secret of 256 bits, base64url. */
  static String newSecret() {
    return random(SECRET_BYTES);
  }

  /** An invitation token of 192 bits, base64url. */
  static String newToken() {
    return random(TOKEN_BYTES);
  }

  /** Six digits, each of the million equally likely. */
  static String newCode() {
    return String.format("%06d", RANDOM.nextInt(CODES));
  }

  /** Whether this can be a secret or token at all; saves work on rubbish. */
  static boolean plausible(final String text) {
    return text != null && URL_SAFE.matcher(text).matches();
  }

  /** Six digits as typed, without the spaces that people put in; null when it is no code. */
  static String readCode(final String typed) {
    final String code = typed == null ? "" : typed.replaceAll("[\\s-]", "");
    return CODE.matcher(code).matches() ? code : null;
  }

  byte[] ofSecret(final String secret) {
    return vault.fingerprint("device", secret.getBytes(StandardCharsets.US_ASCII));
  }

  /** The secret that follows on this one: only the house can tell, and always the same. */
  String after(final String secret) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            vault.fingerprint("device-after", secret.getBytes(StandardCharsets.US_ASCII)));
  }

  byte[] ofToken(final String token) {
    return vault.fingerprint("invitation", token.getBytes(StandardCharsets.US_ASCII));
  }

  /** Of a code within its invitation: equal codes of two invitations differ in fingerprint. */
  byte[] ofCode(final UUID invitation, final String code) {
    return vault.fingerprint(
        "invitation-code", (invitation + ":" + code).getBytes(StandardCharsets.US_ASCII));
  }

  private static String random(final int bytes) {
    final byte[] secret = new byte[bytes];
    RANDOM.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }
}
