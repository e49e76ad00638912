/**
 * The log. Whatever is done with the data of a person is written here as an entry, in the
 * transaction of the act itself; only the room {@code access} writes. An entry holds numbers, no
 * names and nothing that anybody wrote, so it can stay when a dossier is erased.
 *
 * <p>An entry lives as follows. It is committed with its act and waits in a queue without order. A
 * fraction of a second later the sequencer, one at a time over all nodes, takes what was committed,
 * gives it the next numbers in the log of its organisation, hangs it in the Merkle tree (RFC 6962,
 * kept as tiles of 256 hashes, C2SP tlog-tiles) and signs the new root as a checkpoint (signed
 * note, Ed25519). All that is one transaction: after a crash the queue still holds what has no
 * number yet. So no chain makes writers wait for each other.
 *
 * <p>Afterwards, and outside all that, witnesses who were named are asked to cosign the newest
 * checkpoint (C2SP tlog-witness). They remember what the log was; it does not wait for them.
 *
 * <p>Invariants: numbers are dense from 0; a tree that was signed is a prefix of every later one;
 * before the sequencer extends a tree it computes the signed root again from what is stored, and
 * stops when that differs. Whoever holds an older checkpoint can check all this with tools that are
 * not ours.
 */
package nl.nabij.audit;
