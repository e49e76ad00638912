package nl.nabij.demo;

import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Staff;

/**
 * The staff of one municipality as actors.
 *
 * @param consultants by login
 */
record Team(UUID organisation, String slug, Staff coordinator, Map<String, Staff> consultants) {}
