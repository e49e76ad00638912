package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Set;
import java.util.regex.Pattern;
import nl.nabij.access.Rejected;
import nl.nabij.vault.Vault;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * PINs, as Argon2id hashes (RFC 9106) under a key of the house: who steals the database cannot try
 * the ten thousand that there are.
 */
@Dependent
class Pins {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern PIN = Pattern.compile("\\d{4,8}");
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int BYTES = 32;

  /** Runs of digits, up and down; and what most people take. */
  private static final Set<String> USUAL = Set.of("1212", "2580", "1004", "2000", "1998", "123123");

  private static final String UP = "01234567890123456789";
  private static final String DOWN = "98765432109876543210";

  private final Vault vault;

  @Inject
  Pins(final Vault vault) {
    this.vault = vault;
  }

  /** A hash and the salt that went into it. */
  record Hash(byte[] hash, byte[] salt) {}

  /**
   * A new PIN.
   *
   * @throws Rejected INVALID {@code pin} when it is not 4 to 8 digits, {@code pin-easy} when
   *     anybody would try it first
   */
  Hash hash(final String pin) {
    if (!plausible(pin)) {
      throw new Rejected(Rejected.Kind.INVALID, "pin");
    }
    if (pin.chars().distinct().count() == 1
        || UP.contains(pin)
        || DOWN.contains(pin)
        || USUAL.contains(pin)) {
      throw new Rejected(Rejected.Kind.INVALID, "pin-easy");
    }
    final byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return new Hash(of(pin, salt), salt);
  }

  /** Whether this can be a PIN at all. */
  static boolean plausible(final String pin) {
    return pin != null && PIN.matcher(pin).matches();
  }

  boolean fits(final String pin, final Hash kept) {
    return plausible(pin) && MessageDigest.isEqual(of(pin, kept.salt()), kept.hash());
  }

  private byte[] of(final String pin, final byte[] salt) {
    final Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    final byte[] slow = new byte[BYTES];
    argon.generateBytes(pin.getBytes(StandardCharsets.US_ASCII), slow);
    return vault.fingerprint("device-pin", slow);
  }
}
