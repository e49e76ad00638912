package nl.nabij.demo;

import java.time.Instant;
import java.util.UUID;
import nl.nabij.appointment.Kind;

/**
 * The part a youth plays: what a life is written from.
 *
 * @param sinceFirstInterview days since the first interview; negative when it is still to come
 * @param sinceOutflow days since outflow; of use in aftercare and after it
 * @param talks how many conversations during the course
 * @param waitingMinutes since when the youth waits for an answer; 0 when they do not
 * @param overdue whether the last step was left lying
 * @param closely whether each conversation shows who read when
 * @param showcase whether this is the caseload that visitors see first
 * @param meetingToday how they meet today, at {@code meetingAt}; null when they do not
 */
record Part(
    UUID youth,
    Course course,
    int sinceFirstInterview,
    int sinceOutflow,
    int talks,
    int waitingMinutes,
    boolean overdue,
    boolean closely,
    boolean showcase,
    Kind meetingToday,
    Instant meetingAt) {}
