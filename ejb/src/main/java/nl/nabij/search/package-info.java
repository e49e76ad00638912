/**
 * Finding messages again: a consultant in the conversations of their own cases, a youth in their
 * own.
 *
 * <p>What can be found is kept as keyed hashes of words and of their beginnings, under a key of the
 * dossier (a blind index): the database holds nothing to read, and with the dossier's key gone the
 * hashes mean nothing. They tell that two messages of one dossier share a word, and no more.
 *
 * <p>A message that comes, changes or is withdrawn is noted in its own transaction; a round soon
 * takes what was noted and indexes it, many at a time, so that writing does not wait for it. On one
 * node at a time, so that an old text never overtakes a new one.
 *
 * <p>A search makes the same hashes for each dossier that the searcher is tied to, and takes the
 * newest messages that hold one for every word. Each is opened and looked through before it counts,
 * because a hash may promise too much: a beginning that is cut short, a text that has changed
 * since. The log knows who searched and whose messages were shown, never the words.
 */
package nl.nabij.search;
