/**
 * What reaches a youth outside the app: mail for now.
 *
 * <p>A mail is queued in the transaction of the act that asks for it, so that it goes out if and
 * only if the act is kept. A round every second takes what is due, on any node, each row by one of
 * them, and sends it outside the transaction. What fails is tried again after growing pauses, and
 * in the end given up visibly: the row says so, and so does the server's log, by id.
 *
 * <p>A mail never has content: no name, no text, nothing about who guides whom. «Er staat een
 * bericht voor je klaar» is all it says; the code mail holds the code. Address and code stand
 * sealed under the dossier, and are wiped when the mail has gone. A notice is taken back when the
 * youth has read before it left, and dropped after three days, when it is no news.
 */
package nl.nabij.notify;
