/**
 * People of a youth's network who talk along: a parent, a coach, an interpreter. The youth decides.
 * Staff may ask; without the youth's consent nothing opens.
 *
 * <p>A consent names somebody, says whether they may write or only read, and has a last day, half a
 * year ahead at most. With it comes a thread of its own, under the youth's dossier, in which the
 * youth, those who guide them and this one companion talk. The companion sees that thread and
 * nothing else: not the youth's own conversation, no files, no appointments, no other companion.
 *
 * <p>They come in by a link and six digits, on one browser; the next link ends the browser before.
 * Each thing they do is decided and logged anew, so a consent that is withdrawn, or over, ends at
 * once, also for a page that is open. What was said stays with the youth.
 */
package nl.nabij.network;
