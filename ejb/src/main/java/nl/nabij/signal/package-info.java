/**
 * What stands out in the log of an organisation, for its privacy officer: somebody who knocked at
 * the dossier of a stranger, many dossiers in a short time, a look at night. A signal accuses
 * nobody. It says what was counted, against what, and on which entries it rests.
 *
 * <p>Its life: a round reads the entries as they get their numbers, so that none is missed, and
 * asks of each by which of the rules it could count, for whom and on which day. Of that person (or
 * that dossier) and that day it counts the whole again, from the log. So it does not matter in
 * which order entries come, in which batches, or how often the same are read: a signal is one row
 * for a kind, a person, a dossier and a day, and it only grows. The rules are data, {@code
 * signals/rules.json}, and stand in what they found with their version.
 *
 * <p>A privacy officer with a second factor judges: fine, to be asked about, an incident. The note
 * is sealed. A later judgement counts and the earlier ones stay; a signal that grows after it was
 * judged is open again. Nobody judges a signal about themselves. Nothing follows by itself.
 *
 * <p>Signals hold ids. When a dossier is erased its id leads nowhere any more, as in the log; the
 * notes about it go, and so does the fact that somebody has its surname.
 */
package nl.nabij.signal;
