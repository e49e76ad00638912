/**
 * Requests to the privacy office: a youth who asks «klopt dit niet?» about who looked, or who wants
 * to use a right that the AVG gives them: access, correction, restriction, objection, erasure.
 *
 * <p>Asking takes two taps. From then on there is a day on which an answer is due at the latest: a
 * month after the question (AVG art. 12 lid 3). The officer sees what is open, the most urgent on
 * top, and answers in words and with an outcome. What came in on paper the officer enters, and it
 * goes the same way.
 *
 * <p>Consultants see nothing of it: a question can be about them. Question and answer lie under the
 * key of the dossier. That there is an answer is told by a notice without content.
 */
package nl.nabij.request;
