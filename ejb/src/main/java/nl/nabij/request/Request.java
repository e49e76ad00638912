package nl.nabij.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request and what became of it.
 *
 * @param name of the youth, for the officer; null for the youth themselves
 * @param text in their own words, or null
 * @param onPaper whether the officer entered it
 * @param dueOn the last day for an answer
 * @param inForce whether it is a restriction (AVG art. 18) that was granted and still holds
 * @param paperAt when the officer put the data on paper last, to hand it over; null when never
 * @param answer null as long as there is none; likewise {@code outcome} and {@code answeredAt}
 */
public record Request(
    UUID id,
    UUID youth,
    String name,
    RequestKind kind,
    String text,
    Instant askedAt,
    boolean onPaper,
    LocalDate dueOn,
    String answer,
    Outcome outcome,
    Instant answeredAt,
    boolean withdrawn,
    boolean inForce,
    Instant paperAt) {}
