package nl.nabij.vault;

/**
 * The token that is used, if any, and where its PIN comes from: the environment, or a file that the
 * system property {@code nabij.pkcs11.pin-file} names.
 */
final class TokenPin {

  static final String CONFIG = "nabij.pkcs11";
  static final String VARIABLE = "NABIJ_PKCS11_PIN";
  static final String FILE = "nabij.pkcs11.pin-file";

  private TokenPin() {}

  /**
   * @throws IllegalStateException when there is none
   */
  static char[] find() {
    return Secrets.find(System.getenv(), VARIABLE, System.getProperty(FILE))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the token needs its PIN: set "
                        + VARIABLE
                        + " in the environment, or "
                        + FILE
                        + " to a file that holds it"))
        .toCharArray();
  }
}
