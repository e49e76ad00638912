/**
 * How somebody wants to be reached, and how often.
 *
 * <p>A youth says which ways of contact suit, which do not, and which fit a topic: by themselves on
 * a page of their own, or together with the consultant. The last word stands, and it stands sealed
 * under the dossier. A way that is not wanted is shown as a warning to whoever is about to use it;
 * the house forbids nothing, because sometimes a letter has to go.
 *
 * <p>How often there is contact is agreed, for a period, by a consultant after talking about it:
 * each week when things are hard, each month when they go well. At any day at most one agreement
 * holds, the database sees to that, and the past ones stay. Where nothing was agreed the usual
 * rhythm of the municipality holds. From the rhythm follows after how many days silence is longer
 * than was agreed; that is computed when asked and stored nowhere.
 */
package nl.nabij.reachability;
