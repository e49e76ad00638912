/**
 * Appointments: planned, answered, kept or missed.
 *
 * <p>A consultant plans one with a youth of their own: at the office, by phone, by video or on a
 * walk. A video appointment gets a room, any may get a letter, and all are said in the chat, with
 * the day and the time in words. The join code itself never stands in a message. The id comes from
 * whoever plans, so that planning again changes nothing. A consultant is not in two places at once;
 * the database holds to that.
 *
 * <p>«Ik kan niet» is a cancellation and never a no-show. When the youth was let into the call, it
 * was held; in any other case a person says whether it was held or missed, and may correct that.
 * Nothing follows from a missed appointment by itself.
 *
 * <p>Where people meet and why they cancel is encrypted under the dossier's key.
 */
package nl.nabij.appointment;
