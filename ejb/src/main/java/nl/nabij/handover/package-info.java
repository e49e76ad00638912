/**
 * A case that goes to another owner, warmly.
 *
 * <p>A handover is made for a day: by the coordinator, or by the owner to a colleague. From the
 * moment it is made both may read, so that they can introduce each other; the youth hears at once
 * who is next and when, in the words of both. On the day itself the new owner owns the case and the
 * appointments that are still to come, as far as they have time for them; the former owner may no
 * longer read, and what they have open is cut. Wishes, rhythm and plan stay as they are: they
 * belong to the youth. A case is never without an owner, and the past stays on record: who could
 * read when is shown to the youth.
 */
package nl.nabij.handover;
