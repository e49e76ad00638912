package nl.nabij.access;

import java.util.List;

/**
 * Inclusion of an entry in the tree (RFC 9162, 2.1.3): the leaf as it was hashed, its audit path,
 * the signed checkpoint and the verifier key.
 */
public record Proof(
    byte[] leaf, long index, long size, List<byte[]> path, String checkpoint, String verifier) {}
