/**
 * Checks the log of an organisation without trusting who runs it, and without a line of theirs:
 * C2SP tlog-tiles, tlog-checkpoint, signed-note and tlog-cosignature, RFC 6962, and nothing but the
 * JDK.
 *
 * <p>A log is a place with a checkpoint, tiles of hashes, and, for who may have them, bundles of
 * entries: a running gateway, or an export as folder or ZIP. The checkpoint must be signed by the
 * key that was handed over. Then the tree is built anew from what is there, tile by tile: each
 * entry must have the hash that the tile says, each tile must follow from the ones below it, and
 * all of them together must have the root that was signed. An earlier checkpoint must be the head
 * of what comes first in the same tree.
 *
 * <p>What is wrong is named by its place: the first entry, or the first tile.
 */
package nl.nabij.verify;
