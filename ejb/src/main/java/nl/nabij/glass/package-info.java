/**
 * Breaking the glass: a consultant or a coordinator who is not tied to a dossier must see it now,
 * says why in a sentence or more, and may for an hour.
 *
 * <p>It goes by no permission beforehand, since what is urgent cannot wait for one, and by many
 * eyes afterwards: whoever guides the youth hears of it at once and reads the reason in the
 * dossier, the coordinators see it in the team, the officers have a list, and the youth sees who
 * looked. What it opens stands in the table of rules: reading and writing, and nothing by which a
 * case, a device or a companion changes hands.
 *
 * <p>The reason lies under the key of the dossier. A case that was closed is opened by a
 * coordinator only. Nobody breaks more than five in an hour.
 */
package nl.nabij.glass;
