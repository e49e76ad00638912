package nl.nabij.people;

import java.time.Instant;

/**
 * An invitation to tie a device: the token stands in the link, the six-digit code goes by another
 * channel. Shown once; only fingerprints are kept.
 */
public record Invitation(String token, String code, Instant expiresAt) {

  /** Where it is taken up. The token is in the fragment, so that no server log ever has it. */
  public String link() {
    return System.getProperty("nabij.public-url", "http://localhost:8400").replaceFirst("/+$", "")
        + "/uitnodiging#"
        + token;
  }
}
