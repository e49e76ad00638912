/**
 * Attachments: photos, documents, sound, and what somebody said into their phone.
 *
 * <p>A file comes in over a line that may break, so it is announced first and then sent on from
 * wherever it stopped. It is cut into pieces of 256 KiB; each is encrypted under the key of the
 * dossier before it is stored, and bound to its file, its number and to whether it is the last, so
 * that a piece that was swapped, cut off or put elsewhere does not open. Nothing readable is ever
 * on a disk, and nowhere is a file whole in memory twice.
 *
 * <p>What a file is follows from its first bytes, never from its name. The moment it is whole, its
 * message stands in the thread, in the same transaction, as <em>being checked</em>. A round then
 * has it scanned for viruses and looks at its build: archives that blow up, files that are two
 * things at once, pictures that do not open. Photos lose where and with what they were taken, and
 * get a small picture. Then it is <em>clean</em> and may be opened, or <em>refused</em> with a
 * reason, and its pieces are gone. Is there no scanner, it stays held and is tried again after
 * growing pauses: never let through.
 */
package nl.nabij.attachment;
