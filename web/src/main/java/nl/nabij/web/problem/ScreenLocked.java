package nl.nabij.web.problem;

import nl.nabij.access.Youth;

/** The screen of this device is locked: until it opens it is nobody's, as far as the doors go. */
public class ScreenLocked extends RuntimeException {
  private final transient Youth youth;

  public ScreenLocked(final Youth youth) {
    super("screen locked");
    this.youth = youth;
  }

  /** Whose device it is, for the lock itself alone. */
  public Youth youth() {
    return youth;
  }
}
