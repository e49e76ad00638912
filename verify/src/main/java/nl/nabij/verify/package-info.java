/**
 * The log, checked by somebody who trusts nobody: not the gateway, not its database, not the people
 * who run it. What is trusted is the key that was handed over once, the text of the standards (C2SP
 * tlog-tiles, tlog-checkpoint, signed-note, tlog-cosignature; RFC 6962, section 2.1) and the JDK.
 * There is no line of the gateway in it, on purpose: two that were written apart check each other.
 *
 * <p>A check goes from the top down. The checkpoint is what the key signed. Its root is that of the
 * tiles at the right edge of the tree, and so they are as they were signed; each of their hashes
 * stands for a full tile below, and so on down to the leaves and the entries. So whatever differs
 * is known to be wrong by what is known to be right, and can be named: this entry, this tile.
 *
 * <p>All that is read is hostile until it is proven: nothing is believed about its size, and no
 * more of it is kept than a few tiles at a time, however long the log.
 */
package nl.nabij.verify;
