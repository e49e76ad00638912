/**
 * The way to PostgreSQL: one small bean on the ground floor through which the rooms say their SQL.
 *
 * <p>A statement runs in the transaction of the caller, on the connection which the container ties
 * to it, so that an act and its entry in the log are kept or lost together. A room keeps its SQL in
 * one place of its own, beside the table it owns; no room reads another's table.
 *
 * <p>Behind the door stands a wall: the tables show and take rows of the organisation alone that a
 * transaction is for. {@link nl.nabij.database.Wall} knows which that is for this thread, and the
 * bean says so to the server together with the first statement.
 *
 * <p>Values are always bound, never pasted into a statement. A failure is told by its SQLSTATE, the
 * constraint it met and the first line of the server's message, never by the values of the row:
 * what people wrote does not end up in a log file by way of an error.
 */
package nl.nabij.database;
