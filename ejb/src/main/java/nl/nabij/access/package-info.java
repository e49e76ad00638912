/**
 * The door. Whoever wants to do something with the data of a person comes by here first: a room
 * says who is asking (an {@link nl.nabij.access.Actor}, made by the outer doors from a session or a
 * device), what for (an {@link nl.nabij.access.Action}) and with whose data (a {@link
 * nl.nabij.access.Subject}). The door decides by one table and by the ties between staff and
 * dossiers, and writes the outcome in the log within the same transaction. No entry, no access:
 * when the log cannot be written, the act fails. A refusal is written in a transaction of its own,
 * since the act it belongs to is undone.
 *
 * <p>A tie has a beginning and an end; yesterday's substitute is a stranger today. Nobody acts
 * outside their organisation, whatever their role. The privacy officer oversees, with two factors,
 * and sees no contents; the coordinator sees who has whom, and sees no contents either.
 *
 * <p>Every call of every boundary steps over the {@code Threshold}, which puts the rows of the
 * actor's organisation alone within reach, and gives no answer that never came by the door.
 *
 * <p>{@link nl.nabij.access.Oversight} is the desk at which the officer reads the log and proves it
 * whole, and at which a youth sees who looked. Looking is in the log too.
 */
package nl.nabij.access;
