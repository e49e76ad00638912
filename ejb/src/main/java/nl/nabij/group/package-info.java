/**
 * Groups: a training in which youths and staff talk together, and the team of an organisation.
 *
 * <p>A group has a dossier and a key of its own, and its thread lies under that. To belong to it is
 * a tie to that dossier and opens nothing else: no member comes nearer to the conversation, the
 * contact details or the other groups of another. A youth is invited by somebody who guides them,
 * joins by themselves, under the name that they choose for this group, and is known in it by that
 * name and an id that is of use nowhere else. Whoever leaves or is taken off has no way in from
 * that moment; what they wrote stays.
 *
 * <p>A group ends on the day that was said when it was made, at the latest a year on, and earlier
 * when somebody of the staff ends it. The team has no youths and no end: whoever works as
 * consultant or coordinator for the organisation comes in by opening it.
 */
package nl.nabij.group;
