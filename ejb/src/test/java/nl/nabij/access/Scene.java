package nl.nabij.access;

import java.util.List;
import java.util.UUID;

/**
 * Somebody before something, and what is true of the two, said by who wrote the scene.
 *
 * @param who the id of who asks
 * @param home whether they ask in their own organisation
 * @param ties of each dossier concerned, as a word of the page: {@code owner}, {@code substitute},
 *     {@code member}, {@code break-glass}, {@code group}, {@code consent}, {@code self}, or {@code
 *     none}
 */
record Scene(String name, UUID who, Subject subject, boolean home, List<String> ties) {

  /** Whether it is a list of people, and not one thing. */
  boolean isList() {
    return subject.id().equals(subject.organisation());
  }

  boolean all(final String tie) {
    return !ties.isEmpty() && ties.stream().allMatch(tie::equals);
  }
}
