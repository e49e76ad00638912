/**
 * A witness (C2SP tlog-witness): somebody outside who remembers what a log was, and vouches with a
 * cosignature that it has only grown since. Two towns can be each other's witness. A log that shows
 * one history here and another there gets a cosignature under one of them at most.
 *
 * <p>It knows of each log one thing: the newest checkpoint that it cosigned. A newer one comes with
 * a proof that the tree which was cosigned is the beginning of it (RFC 6962, section 2.1.2). The
 * new checkpoint is on disk, and the disk has said so, before the cosignature leaves: whatever is
 * killed whenever, two trees that do not agree are never both cosigned. One process at a time works
 * on a folder, and the key lives in that folder, so that no other memory goes with it.
 */
package nl.nabij.witness;
