package nl.nabij.reachability;

import java.util.Map;
import java.util.Set;

/**
 * How somebody wants to be reached.
 *
 * @param wanted ways that suit
 * @param excluded ways that do not; none that is wanted, and never all of them
 * @param topics the way that fits a topic best, where that differs; none that is excluded
 * @param often how often they would like contact, or null
 * @param note in their own words, at most 500 characters, or null
 */
public record Wishes(
    Set<Channel> wanted,
    Set<Channel> excluded,
    Map<Topic, Channel> topics,
    Often often,
    String note) {

  public Wishes {
    wanted = wanted == null ? Set.of() : Set.copyOf(wanted);
    excluded = excluded == null ? Set.of() : Set.copyOf(excluded);
    topics = topics == null ? Map.of() : Map.copyOf(topics);
  }
}
