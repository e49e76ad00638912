/**
 * What reaches a youth outside the app: by mail, SMS or web push.
 *
 * <p>It is queued in the transaction of the act that asks for it, so that it goes out if and only
 * if the act is kept. A round every second takes what is due, on any node, each row by one of them,
 * and sends it outside the transaction. What fails is tried again after growing pauses, and in the
 * end given up visibly: the row says so, the server's log too, by id, and the consultant sees that
 * mail or SMS does not arrive. An address that is refused is given up at once.
 *
 * <p>A notice goes by the one way that the youth chose; left to the house it is push to whoever has
 * a browser for it, else mail. A browser that is gone is forgotten, and then the mail goes instead.
 * Nobody is told of one message twice: a notice that a node took and never told of is not taken
 * again. From nine in the evening until eight in the morning it waits, also when it was late or
 * failed before, unless the youth themselves wrote last, in these hours or in the two before. It is
 * taken back when they have read before it left, and dropped after three days, when it is no news.
 *
 * <p>Nothing that is sent has content: no name, no text, nothing about who guides whom. «Er staat
 * een bericht klaar» is all it says; the mail of a code holds the code, that of an invitation the
 * link. Addresses, payload and where a browser can be woken stand sealed under the dossier; what
 * was sent is wiped.
 *
 * <p>Where a browser can be woken is said by that browser, so it may be a trap: {@code PushPlace}
 * says where the house does not go.
 */
package nl.nabij.notify;
