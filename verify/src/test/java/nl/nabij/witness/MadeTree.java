package nl.nabij.witness;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import nl.nabij.verify.NoteKey;

/** A log for tests of a witness: roots, proofs and checkpoints by the definitions of RFC 6962. */
final class MadeTree {

  /** Signs in tests. */
  record Signer(NoteKey key, KeyPair pair) {

    static Signer make(final String name) {
      try {
        final KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        final byte[] encoded = pair.getPublic().getEncoded();
        return new Signer(
            new NoteKey(
                name,
                NoteKey.LOG,
                Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length)),
            pair);
      } catch (final GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    String note(final String text) {
      try {
        final Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initSign(pair.getPrivate());
        ed25519.update(text.getBytes(StandardCharsets.UTF_8));
        final byte[] line = ByteBuffer.allocate(68).put(key.id()).put(ed25519.sign()).array();
        return text
            + "\n\u2014 "
            + key.name()
            + " "
            + Base64.getEncoder().encodeToString(line)
            + "\n";
      } catch (final GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final Signer signer;
  private final List<byte[]> leaves;

  /** A history of so many entries, which parts from other histories at {@code fork}. */
  MadeTree(final Signer signer, final int size, final int fork, final String history) {
    this.signer = signer;
    this.leaves =
        IntStream.range(0, size)
            .mapToObj(i -> sha(new byte[] {0}, (i < fork ? "e" + i : history + i).getBytes()))
            .toList();
  }

  String text(final int size) {
    return signer.key().name()
        + "\n"
        + size
        + "\n"
        + Base64.getEncoder().encodeToString(root(leaves.subList(0, size)))
        + "\n";
  }

  /** A request to cosign the first {@code size} entries. */
  byte[] request(final long old, final int size) {
    return request(old, proof((int) Math.min(old, size), size), signer.note(text(size)));
  }

  static byte[] request(final long old, final List<byte[]> proof, final String note) {
    final StringBuilder body = new StringBuilder("old " + old + "\n");
    proof.forEach(hash -> body.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
    return (body + "\n" + note).getBytes(StandardCharsets.UTF_8);
  }

  /** PROOF(old, D[size]) of RFC 6962, section 2.1.2; empty when there is nothing to prove. */
  List<byte[]> proof(final int old, final int size) {
    return old == 0 || old == size ? List.of() : sub(old, leaves.subList(0, size), true);
  }

  private static List<byte[]> sub(final int old, final List<byte[]> of, final boolean whole) {
    if (old == of.size()) {
      return whole ? List.of() : List.of(root(of));
    }
    final int half = Integer.highestOneBit(of.size() - 1);
    final List<byte[]> left = of.subList(0, half);
    final List<byte[]> right = of.subList(half, of.size());
    final List<byte[]> proof =
        new ArrayList<>(old <= half ? sub(old, left, whole) : sub(old - half, right, false));
    proof.add(root(old <= half ? right : left));
    return proof;
  }

  static byte[] root(final List<byte[]> hashes) {
    if (hashes.size() < 2) {
      return hashes.isEmpty() ? sha() : hashes.get(0);
    }
    final int half = Integer.highestOneBit(hashes.size() - 1);
    return sha(
        new byte[] {1}, root(hashes.subList(0, half)), root(hashes.subList(half, hashes.size())));
  }

  private static byte[] sha(final byte[]... parts) {
    final ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (final byte[] part : parts) {
      all.writeBytes(part);
    }
    try {
      return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
    } catch (final GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
