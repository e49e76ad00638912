/**
 * Follow-up: what comes next for each youth, so that nobody gets out of sight (nazorg, and the
 * course before it).
 *
 * <p>A protocol is data: anchors, and steps that hang on them at a distance of days, weeks, months
 * or working days, once or repeated. A plan is a protocol in use for one case. It keeps only what
 * cannot be computed: the anchors that people set, and what became of a step (done, missed,
 * offered). Every date, and whether it is overdue, is derived when somebody asks; move an anchor
 * and all that hangs on it moves along.
 *
 * <p>Opening a case makes the plan of guidance; closing it ends that plan and makes the plan of
 * aftercare, both within the same transaction. A youth has one running plan. While a case is open
 * its plan always has a next step, because the monthly conversation repeats from the last one.
 * Nothing here has a consequence by itself: a missed step is shown to a person, who decides.
 */
package nl.nabij.followup;
