package nl.nabij.search;

import java.util.List;

/**
 * What a search found, newest first.
 *
 * @param next where to go on, null when that was all
 */
public record Found(List<Hit> hits, String next) {}
