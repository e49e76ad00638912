/**
 * Words to begin with: openings and canned texts, of the municipality and of each member of staff.
 *
 * <p>A municipality begins with the usual texts, in plain Dutch. Its coordinator changes them, adds
 * and drops; once all are gone the usual ones are back. Everybody has texts of their own beside
 * them. Each text belongs to a moment: nothing was heard for long, somebody did not come, a small
 * step succeeded. The screen offers what fits the moment, and why; it goes into the field, to be
 * changed and sent by a person, and nothing is sent by itself.
 *
 * <p>A text may have placeholders, such as {@code {voornaam}}. They are filled in for one person at
 * a time, for who may enter that dossier. Where nothing is known the placeholder stays as it is and
 * is named, so that somebody fills it in; a message in which one is left is not planned.
 *
 * <p>A text of the municipality may also stand among the possibilities, which every youth of it can
 * look through: what there is to do, vacancies, rules. It stands there until a day, so that nothing
 * old stays. Who wants to know more asks about it in the conversation.
 *
 * <p>Texts are sealed under the key of the house, since a name may get into one by mistake.
 */
package nl.nabij.wording;
