package nl.nabij.people;

import java.util.UUID;

/** A member of staff by name. */
public record StaffCard(UUID id, String name) {}
