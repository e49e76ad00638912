/**
 * The course of guidance (traject) of each youth.
 *
 * <p>A case opens with an owner, who from then on is tied to the dossier: there is no case without
 * one. It moves through its phases by the hand of a person, never by itself, and in any order,
 * since a course of guidance does not always run straight. It closes once, to work or to school,
 * with the date of outflow. From then it is in aftercare (nazorg) until the date that the aftercare
 * plan gives, and has ended after that: both follow from the dates and are stored nowhere. Closing
 * keeps the owner tied, because the aftercare is theirs.
 *
 * <p>A youth has one open case at most; the database holds to that too. A new case of the same
 * youth with another owner ends the tie of the former one.
 *
 * <p>Others hear of it by {@link nl.nabij.guidance.CaseOpened} and {@link
 * nl.nabij.guidance.CaseClosed}, within the transaction: no case is opened or closed without the
 * plan that belongs to it.
 */
package nl.nabij.guidance;
