package nl.nabij.reachability;

import java.util.List;

/**
 * How somebody is to be reached today.
 *
 * @param said what they want, or null when nobody asked yet
 * @param often the rhythm that holds today
 * @param agreed whether that was agreed with this youth; else it is the usual one
 * @param rhythms all agreements, newest first, at most 50
 */
public record Reach(Said said, Often often, boolean agreed, List<Rhythm> rhythms) {}
