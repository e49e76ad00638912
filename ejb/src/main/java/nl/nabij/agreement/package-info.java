/**
 * What a youth and who guides them agreed to do: small steps, in few words, each of one of the two,
 * or of another organisation, and for a day. Both see the same list, both may add to it, and what
 * succeeded stays in sight.
 *
 * <p>An agreement is made, and then done or dropped; each may be taken back, because people tick
 * the wrong line. That a day has passed is computed when asked. A youth marks what is theirs to do
 * and what others do for them; who guides them marks all. Making one and doing one is told in the
 * conversation, once; nothing is told of a day that passed: the house does not nag, people do.
 *
 * <p>The text lies under the key of the dossier. Agreements belong to the youth and not to who
 * wrote them, so they stay when the case gets another owner.
 */
package nl.nabij.agreement;
