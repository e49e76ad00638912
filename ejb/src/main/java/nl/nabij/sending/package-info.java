/**
 * Messages that somebody wrote and that go later, or to several youths at once.
 *
 * <p>Each is a message for one youth, under the id that it will have in the conversation. It waits
 * here until its moment, sealed under the dossier, and then becomes a message like any other, from
 * the one who wrote it: taken and posted in one transaction, by one node, so that it is there once.
 * A message to several is as many messages made together, each with its own words; what became of
 * each can be looked up, also after the page was left, and asking again doubles nothing.
 *
 * <p>Until it goes, staff who may read the conversation see that it waits, and may take it back;
 * its author may change it. The youth sees nothing of it before. What changed meanwhile is a reason
 * not to send: the author may no longer enter the dossier, the case was closed or got another
 * owner, or the moment passed long ago. Then it stays here with the reason, for its author and for
 * whoever guides the youth now, until somebody takes it away or a month is over.
 *
 * <p>The text goes as soon as the message was sent or taken back.
 */
package nl.nabij.sending;
