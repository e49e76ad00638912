/**
 * Keeping no longer than needed, and erasing (AVG art. 5 lid 1 e, and art. 17). Once a day dossiers
 * whose term is over are proposed; a request to erase that was granted proposes one as well. The
 * officer approves, or it goes by itself after the days that the organisation chose. A dossier on
 * hold stays, whatever happens.
 *
 * <p>Some kinds of data go sooner, by terms of their own in the register ({@link Expiring}): the
 * daily round drops them, with an entry for each dossier, or one of the house for what were traces.
 *
 * <p>Erasing begins with the key: from that commit on nobody can read the dossier, here or in a
 * backup. Then its rows go, a few hundred a transaction, along a list that a test compares with the
 * tables of the database. How far it is stands in the table, so that any node goes on where another
 * was killed. It goes through the list until there is nothing left in it, the last time after every
 * copy of the key has died. What stays is the log, and a record that names nobody.
 */
package nl.nabij.retention;
