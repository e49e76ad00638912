package nl.nabij.web.access;

import java.util.Base64;
import nl.nabij.access.Proof;

/** The proof of an entry as C2SP tlog-proof writes it. */
public final class ProofText {
  private ProofText() {}

  public static String of(final Proof proof) {
    final Base64.Encoder base64 = Base64.getEncoder();
    final StringBuilder text = new StringBuilder("c2sp.org/tlog-proof@v1\nindex ");
    text.append(proof.index()).append('\n');
    proof.path().forEach(hash -> text.append(base64.encodeToString(hash)).append('\n'));
    return text.append('\n').append(proof.checkpoint()).toString();
  }
}
