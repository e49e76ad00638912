/**
 * The conversation: what a youth and those who guide them write to each other.
 *
 * <p>Each youth has one thread. A message gets its id from who wrote it and its number from the
 * thread: 1, 2, 3… without a hole, whoever writes at the same time. The number is taken and the
 * message kept by one statement, so what is acknowledged is there, once. Sent again under the same
 * id, the first is answered; another text under that id is refused.
 *
 * <p>A text is one to ten thousand characters and keeps its lines. It is encrypted under the
 * dossier before it is stored, bound to its thread and id, and stays so on its way over the live
 * line; it is opened for someone who has entered the thread, and nowhere else.
 *
 * <p>A sent message is not the end of it. Its sender may change its text within a quarter of an
 * hour, and withdraw it at any time; what stood there before is kept, sealed, for the sender alone.
 * Both sides may react without words and pin what was agreed. Each such change takes the next
 * change number of the thread, so that a browser that was away asks for what it missed. What is
 * withdrawn is shown to nobody by any way.
 *
 * <p>Four marks go with a thread: how far a device of each side has received, and how far each side
 * has read. They only move forward. A youth chooses whether staff are shown what they have read,
 * and that they type. The thread also keeps since when a youth waits for an answer, so that the
 * inbox of a consultant is one question to the database. When staff write and the youth has not
 * read within half a minute, a notice without content goes out, one until they read.
 *
 * <p>A group has a thread as well, under a dossier of its own. There each has a read mark for
 * themselves, which nobody else is shown, and nobody waits for an answer. A youth stands in it by
 * the name they have in that group, and by an id that is of use nowhere else.
 *
 * <p>So has somebody whom a youth let talk along: a thread with the two and those who guide the
 * youth, under the youth's own dossier. It is found in no search and has no part in who waits.
 */
package nl.nabij.conversation;
