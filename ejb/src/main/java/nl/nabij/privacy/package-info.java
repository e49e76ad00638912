/**
 * What personal data is used for. The register of processing (AVG art. 30) stands here as data:
 * each activity with its purpose, its ground in law, what is kept, who sees it and for how long.
 * The code of an activity is the purpose in every log entry, so that each look at a person can be
 * explained from the register, and no act exists without a purpose that the register knows.
 *
 * <p>The terms are a proposal from which a municipality starts; its own selection list decides, in
 * a file of its own that says what differs. What goes sooner than a dossier has a term there as
 * well, which the room {@code retention} keeps. Of each stored field of a person is said which line
 * it is for.
 */
package nl.nabij.privacy;
