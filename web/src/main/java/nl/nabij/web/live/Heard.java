package nl.nabij.web.live;

import nl.nabij.live.LiveEvent;

/**
 * CDI event within the doors: what the house told all nodes. It is wrapped, so that nobody takes it
 * for the event itself and tells it again.
 */
public record Heard(LiveEvent event) {}
