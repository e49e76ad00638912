/**
 * Attachments at the door: sent by tus 1.0.0 (core, creation, termination, expiration), so that a
 * line that breaks goes on where it stopped; fetched with a name and a way of showing that leave a
 * browser nothing to guess.
 */
package nl.nabij.web.attachment;
