/**
 * Drafts: what somebody is writing and has not sent, so that it follows them from phone to PC.
 *
 * <p>One text for each person in each thread, sealed under the dossier, for its author alone: no
 * colleague, substitute or other side ever sees it. It has a version. Who saves says which version
 * they knew; when another device has saved meanwhile the save is turned away, and the person
 * chooses. Nothing is lost by it, since each device keeps what was typed on it until then.
 *
 * <p>That somebody began a draft, and that they opened it again, stands in the log; not each pause
 * in their typing. A draft goes when it is sent or emptied, and after ninety days without a change.
 */
package nl.nabij.draft;
