package nl.nabij.vault;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Secrets that are handed to somebody: made at random, and kept by the house as a {@link
 * Vault#fingerprint} only.
 */
public final class Tokens {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 32;
  private static final int TOKEN_BYTES = 24;
  private static final int CODES = 1_000_000;
  private static final Pattern URL_SAFE = Pattern.compile("[A-Za-z0-9_-]{16,86}");
  private static final Pattern CODE = Pattern.compile("\\d{6}");

  private Tokens() {}

  /** The secret of a browser: 256 bits, base64url. */
  public static String newSecret() {
    return random(SECRET_BYTES);
  }

  /** What stands in a link: 192 bits, base64url. */
  public static String newToken() {
    return random(TOKEN_BYTES);
  }

  /** Six digits, each of the million equally likely. */
  public static String newCode() {
    return String.format("%06d", RANDOM.nextInt(CODES));
  }

  /** Whether this can be a secret or token at all; saves work on rubbish. */
  public static boolean plausible(final String text) {
    return text != null && URL_SAFE.matcher(text).matches();
  }

  /** Six digits as typed, without the spaces that people put in; null when it is no code. */
  public static String readCode(final String typed) {
    final String code = typed == null ? "" : typed.replaceAll("[\\s-]", "");
    return CODE.matcher(code).matches() ? code : null;
  }

  private static String random(final int bytes) {
    final byte[] secret = new byte[bytes];
    RANDOM.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }
}
