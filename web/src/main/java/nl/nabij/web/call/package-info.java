/**
 * Calls at the door: the link that opens the waiting room, and the signalling between browsers. Who
 * is at a call now is in the memory of one node; who may be is the domain's; the media is nobody's
 * but theirs.
 */
package nl.nabij.web.call;
