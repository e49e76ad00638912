package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.nabij.vault.Vault;

/** The keyed fingerprints by which the register knows its secrets again. */
@Dependent
class Secrets {

  private final Vault vault;

  @Inject
  Secrets(final Vault vault) {
    this.vault = vault;
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
}
