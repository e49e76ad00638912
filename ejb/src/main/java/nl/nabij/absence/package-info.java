/**
 * Who can be reached and when: office hours, absence, who stands in, and what happens meanwhile.
 *
 * <p>A member of staff is away for a period, known at once or planned, and at most once at a time.
 * Somebody may stand in: they get a tie as substitute to each dossier of the absent colleague, from
 * the beginning of the absence to its end. When the substitute is away as well, whoever stands in
 * for them does so here too, for the part of the period that both are away; a circle ends where it
 * began. The ties follow from the absences and are made anew whenever those, or the owners of
 * cases, change; what has been stays on record.
 *
 * <p>When an absence begins, the youths hear from the municipality who stands in. A youth who
 * writes to somebody who is away, or outside office hours where those are known, gets an automatic
 * answer: once an absence, or once a day. It says that it is automatic, who reads next and when,
 * and whom to call when it cannot wait.
 *
 * <p>A message may hold words that make people worry. An organisation chooses which. Such a message
 * comes first in the inbox until somebody has seen it. That is all: nothing follows by itself, the
 * words that were found are kept nowhere, and neither a log nor a mail knows of it. It is found in
 * the transaction in which the message is kept, so that it cannot be missed.
 */
package nl.nabij.absence;
