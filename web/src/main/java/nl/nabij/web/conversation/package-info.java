/**
 * Conversations at the door: over HTTP for looking back, over the socket for everything else. A
 * follower gets each message once and in order, whatever is lost or doubled on the way: the numbers
 * of a thread have no holes, so what is missing is known and read.
 */
package nl.nabij.web.conversation;
