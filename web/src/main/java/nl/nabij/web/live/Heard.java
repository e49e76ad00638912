package nl.nabij.web.live;

/**
 * CDI event within the doors: what the house told all nodes. It is wrapped, so that nobody takes it
 * for the event itself and tells it again.
 */
public record Heard(Record event) {}
