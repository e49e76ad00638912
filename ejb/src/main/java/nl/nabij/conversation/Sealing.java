package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.nabij.vault.Vault;

/** Texts and reactions under the lock of the dossier, each bound to its place. */
@Dependent
class Sealing {

  private final Vault vault;

  @Inject
  Sealing(final Vault vault) {
    this.vault = vault;
  }

  byte[] text(final ThreadTable.Key key, final UUID message, final String text) {
    return vault.sealText(key.dossier(), place("message", key, message), text);
  }

  /** The text of a message, now or earlier; null when it was withdrawn. */
  String open(final ThreadTable.Key key, final UUID message, final byte[] sealed) {
    return sealed == null
        ? null
        : vault.unsealText(key.dossier(), place("message", key, message), sealed);
  }

  byte[] quote(final ThreadTable.Key key, final UUID answer, final String beginning) {
    return vault.sealText(key.dossier(), place("quote", key, answer), beginning);
  }

  /** The beginning that an answer quotes; null when it was withdrawn. */
  String openQuote(final ThreadTable.Key key, final UUID answer, final byte[] sealed) {
    return sealed == null
        ? null
        : vault.unsealText(key.dossier(), place("quote", key, answer), sealed);
  }

  byte[] face(final ThreadTable.Key key, final long seq, final UUID person, final Face face) {
    return vault.sealText(key.dossier(), facePlace(key, seq, person), face.code());
  }

  String openFace(
      final ThreadTable.Key key, final long seq, final UUID person, final byte[] sealed) {
    return vault.unsealText(key.dossier(), facePlace(key, seq, person), sealed);
  }

  private static String place(final String what, final ThreadTable.Key key, final UUID id) {
    return what + ":" + key.thread() + ":" + id;
  }

  private static String facePlace(final ThreadTable.Key key, final long seq, final UUID person) {
    return "reaction:" + key.thread() + ":" + seq + ":" + person;
  }
}
