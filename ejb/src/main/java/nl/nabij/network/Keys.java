package nl.nabij.network;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.nabij.vault.Vault;

/** The keyed fingerprints of links, codes and browsers of companions. */
@Dependent
class Keys {

  private final Vault vault;

  @Inject
  Keys(final Vault vault) {
    this.vault = vault;
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
}
