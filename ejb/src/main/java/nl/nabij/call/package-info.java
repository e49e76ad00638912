/**
 * Video calls: rooms, join links, the waiting room and who was there.
 *
 * <p>A video appointment has one room. It opens half an hour before the start and closes an hour
 * after the end, or when the consultant ends it. Its join code, ten characters, is what the letter
 * prints and the QR holds; whoever has it may wait in the waiting room and nothing more. Only the
 * consultant lets somebody in, and only then is there a presence, with the moment of coming and of
 * leaving. Together the presences of the youth's side are the attendance. Staff are not timed.
 *
 * <p>The code is kept twice: as a keyed fingerprint, to find the room by, and encrypted under the
 * dossier, to show. Sound and picture go from browser to browser, or through a TURN relay, and are
 * never recorded; here are only the rules. Relaying the signals is work of the doors. Leaving does
 * not close the room, since a connection may drop and come back; a room whose time is over is
 * closed by the clock, so that no presence stays open after a crash.
 */
package nl.nabij.call;
