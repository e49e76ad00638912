package nl.nabij.group;

import java.util.UUID;

/**
 * Somebody in a group.
 *
 * @param person for staff alone; to youths it is null
 * @param invited has not joined yet; youths are not shown who that is
 */
public record Member(UUID person, boolean youth, String name, boolean invited, boolean me) {}
