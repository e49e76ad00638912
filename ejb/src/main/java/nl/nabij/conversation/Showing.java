package nl.nabij.conversation;

/** Whether staff are shown that the youth types, and how far the youth has read. */
public record Showing(boolean typing, boolean read) {}
