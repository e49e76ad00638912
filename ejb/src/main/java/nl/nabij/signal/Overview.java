package nl.nabij.signal;

import java.util.List;

/**
 * What an officer finds on the desk.
 *
 * @param open to be judged, newest first, at most 200
 * @param waiting how many there are to be judged
 * @param judged those judged last, the last one first, at most 100
 */
public record Overview(List<Signal> open, long waiting, List<Signal> judged) {}
