/**
 * The lock. Each dossier has a key of its own, made when the dossier is opened: 256 random bits,
 * kept in the database wrapped under the key of the house, which lives in a PKCS#12 keystore
 * outside it, or in a token (PKCS#11) that it never leaves. What people write, their names,
 * addresses and letters are sealed under the key of the dossier before they reach a table; so a
 * copy of the database says nothing, and neither does a backup.
 *
 * <p>A seal is bound to its place: the dossier and a context such as {@code message:<id>} are
 * authenticated with it, so that a row moved to another person or another column does not open. To
 * erase a dossier its key is destroyed; all copies everywhere become noise at once, while the log,
 * which holds no contents, still verifies.
 *
 * <p>The keystore can get a new wrapping key, and so can the token; from the one to the other is
 * the same walk. The keys of all dossiers are then put under it, while everything goes on; what
 * lies under the keys of dossiers is not touched.
 *
 * <p>Keys never leave the room, are never written to a log, and stay in memory for a minute at
 * most.
 */
package nl.nabij.vault;
