package nl.nabij.audit;

import java.util.List;

/**
 * An entry in the tree: its leaf as it was hashed, its number, its audit path and what is signed.
 */
public record Inclusion(
    byte[] leaf, long number, long size, List<byte[]> path, String checkpoint, String verifier) {}
