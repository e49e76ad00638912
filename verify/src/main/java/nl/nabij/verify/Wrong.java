package nl.nabij.verify;

/** Something is not as it was signed. */
public final class Wrong extends RuntimeException {

  private final String place;

  /**
   * @param place the first thing that is wrong: {@code entry 12}, {@code tile/0/003}, {@code
   *     checkpoint}
   * @param what what is wrong with it
   */
  public Wrong(final String place, final String what) {
    super(place + ": " + what);
    this.place = place;
  }

  static Wrong entry(final long number, final String what) {
    return new Wrong("entry " + number, what);
  }

  /** The first thing that is wrong. */
  public String place() {
    return place;
  }
}
