package nl.nabij.access;

import java.util.Set;
import java.util.UUID;

/**
 * CDI event, on each node: ties of these members of staff began or ended just now. What they have
 * open may show more, or less, than they may see.
 */
public record TiesChanged(Set<UUID> staff) {}
