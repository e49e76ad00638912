/**
 * The attic: three municipalities that do not exist, with twenty-four consultants and 1,355 youth,
 * for who wants to see Nabij at work. Only there with {@code -Dnabij.demo=true}.
 *
 * <p>The world is made from one seed and the day of today, so that it is the same on every machine
 * that begins on the same day. Each youth has a course: new, looking for work, under way, silent
 * for months, in aftercare, past it. From that a life is written, as acts with a time: enrolled,
 * spoken, missed, moved on. What they say to each other is put together from small conversations in
 * {@code gesprekken.txt}, dealt so that neighbours differ.
 *
 * <p>A life is then lived through the same boundaries that people use, each act as the youth or the
 * member of staff at its own time, so that the log holds that history as well. Several lives make
 * one transaction: after an interruption the rest is lived, and nothing twice.
 *
 * <p>The caseload of the first consultant is arranged by hand: somebody waits, there are
 * appointments today, steps are due. One youth there has an open invitation.
 */
package nl.nabij.demo;
