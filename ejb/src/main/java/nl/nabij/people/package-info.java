/**
 * Who there is: municipalities, the people who work there, the youth they guide, and the devices by
 * which a youth is known.
 *
 * <p>A member of staff comes in through the realm. At the first sign-in the register takes them up,
 * within a municipality that is there already; afterwards the user name together with the
 * municipality is who they are.
 *
 * <p>A youth has no password. The consultant makes an invitation: a link with a token, and a
 * six-digit code that goes by another way. Together they tie a browser to the youth. The browser
 * keeps a secret of 256 bits; the register keeps a keyed fingerprint of it, as of token and code,
 * so that nobody who reads the database can come in. Five wrong codes end an invitation, however
 * many try at once; so do its use, a newer one, and seven days. A device lives until the youth or
 * the consultant ends it, and from the next request on it is unknown. When a phone is lost, all of
 * them end at once, and the open invitation with them.
 *
 * <p>The secret of a device is renewed after a day of use. Whoever comes with one that was replaced
 * longer than a minute ago has a copy: then both the copy and the device itself are ended, which
 * the log, the consultant and the youth get to know.
 *
 * <p>Who a youth is (name, birth, phone, mail, language) stands sealed under their dossier. Names
 * of staff are sealed under the key of the house.
 */
package nl.nabij.people;
