package nl.nabij.retention;

/** How far an erasure is. */
public enum Stage {
  PROPOSED,
  /** It begins within seconds; until then a hold stops it. */
  APPROVED,
  /** Nobody can read it any more; its rows go. */
  CLEARING,
  DONE
}
