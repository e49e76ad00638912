package nl.nabij.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found to be right.
 *
 * @param tiles how many tiles of hashes
 * @param entries whether the entries were checked as well
 * @param earlier how many entries the checkpoint that was kept from before has
 * @param vouches what witnesses vouch for
 * @param besides how many files there are besides the log's, which nobody looked at
 */
record Finding(
    Head head,
    long tiles,
    boolean entries,
    Optional<Long> earlier,
    List<Vouch> vouches,
    long besides) {

  /** A witness saw the first {@code size} entries, as the tree that they still are. */
  record Vouch(String witness, long size, Instant at) {}
}
