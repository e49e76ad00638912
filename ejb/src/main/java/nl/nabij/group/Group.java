package nl.nabij.group;

import java.time.Instant;
import java.util.UUID;

/**
 * A group as one of its people sees it.
 *
 * @param thread null for who is invited and has not joined
 * @param me the id by which the others know this person; null for who has not joined
 * @param myName what a youth is called in it, or null
 * @param endsAt when it is over; null for the team
 * @param unread messages of others that this person has not read
 * @param lastAt when something was written last, or null
 */
public record Group(
    UUID id,
    UUID thread,
    String name,
    boolean team,
    UUID me,
    String myName,
    Instant endsAt,
    long unread,
    Instant lastAt) {}
