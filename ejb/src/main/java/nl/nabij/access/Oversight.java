package nl.nabij.access;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The desk of the privacy officer, and the page on which a youth sees who looked. Looking is in the
 * log too.
 */
@Stateless
public class Oversight {

  /** Entries of the own organisation, newest first. */
  public LogPage find(Staff officer, LogFilter filter) {
    throw new UnsupportedOperationException();
  }

  /**
   * The proof that an entry stands in the tree. Throws {@link NotYetSequenced} in the half second
   * before it does.
   */
  public Proof prove(Staff officer, UUID entry) {
    throw new UnsupportedOperationException();
  }

  /** Who looked at the youth, newest first, at most {@code limit} (1 to 500). */
  public List<Look> looks(Youth youth, int limit) {
    throw new UnsupportedOperationException();
  }

  /**
   * The newest signed checkpoint of an organisation, as signed-note text; public, for witnesses.
   */
  public String checkpoint(UUID organisation) {
    throw new UnsupportedOperationException();
  }

  /**
   * A tile of hashes ({@code level} 0 to 63) as tlog-tiles serves it, if it exists with that width
   * (1 to 256).
   */
  public Optional<byte[]> tile(UUID organisation, int level, long index, int width) {
    throw new UnsupportedOperationException();
  }

  /** A bundle of entries as tlog-tiles serves it; officers only. */
  public Optional<byte[]> entries(Staff officer, long index, int width) {
    throw new UnsupportedOperationException();
  }

  /** The verifier key in the form name+hash+key. */
  public String verifier(UUID organisation) {
    throw new UnsupportedOperationException();
  }
}
