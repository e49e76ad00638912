package nl.nabij.call;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The join code of a room: ten characters of Crockford's base32, 50 bits of chance. Read back
 * kindly: case, spaces and dashes do not matter, the letter O counts as 0, I and L as 1.
 */
final class JoinCode {

  static final int LENGTH = 10;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private JoinCode() {}

  static String make(final SecureRandom random) {
    final StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** The code that somebody meant by what they typed, or empty when it cannot be one. */
  static Optional<String> read(final String typed) {
    if (typed == null || typed.length() > 4 * LENGTH) {
      return Optional.empty();
    }
    final StringBuilder code = new StringBuilder(LENGTH);
    for (final char character : typed.toCharArray()) {
      if (character == '-' || Character.isWhitespace(character)) {
        continue;
      }
      final char meant =
          switch (character) {
            case 'O', 'o' -> '0';
            case 'I', 'i', 'L', 'l' -> '1';
            default ->
                character >= 'a' && character <= 'z' ? (char) (character - 'a' + 'A') : character;
          };
      if (ALPHABET.indexOf(meant) < 0) {
        return Optional.empty();
      }
      code.append(meant);
    }
    return code.length() == LENGTH ? Optional.of(code.toString()) : Optional.empty();
  }
}
