package nl.nabij.verify;

import java.util.List;
import java.util.regex.Pattern;

/** A checkpoint (C2SP tlog-checkpoint) that the key of the log signed. */
record Head(String origin, long size, byte[] root) {

  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,15}");

  /** Reads a checkpoint, and checks the log's signature and those of the witnesses. */
  static Head read(final byte[] bytes, final VerifierKey key, final List<VerifierKey> witnesses)
      throws Wrong {
    final Note note = Note.read(bytes);
    if (!key.signed(note)) {
      throw new Wrong("the checkpoint is not signed by the key of " + key.name());
    }
    for (final VerifierKey witness : witnesses) {
      if (!witness.signed(note)) {
        throw new Wrong("the checkpoint is not cosigned by " + witness.name());
      }
    }
    final List<String> lines = note.text().lines().toList();
    if (lines.size() < 3 || !SIZE.matcher(lines.get(1)).matches()) {
      throw new Wrong("the checkpoint does not say origin, size and root");
    }
    if (!lines.get(0).equals(key.name())) {
      throw new Wrong("the checkpoint is of another log: " + lines.get(0));
    }
    final byte[] root = Note.base64(lines.get(2));
    if (root.length != Hashes.BYTES) {
      throw new Wrong("the root of the checkpoint is no SHA-256 hash");
    }
    return new Head(lines.get(0), Long.parseLong(lines.get(1)), root);
  }
}
