package nl.nabij.letter;

/**
 * A conversation, ready to be printed.
 *
 * @param page XHTML
 * @param messages how many stand in it
 */
public record Transcript(String page, int messages) {}
