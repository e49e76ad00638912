package nl.nabij.web.problem;

/** Nobody is asking whom the doors know; {@code deviceEnded} when the browser once was tied. */
public class NotSignedIn extends RuntimeException {
  private final boolean deviceEnded;

  public NotSignedIn(final boolean deviceEnded) {
    super("not signed in");
    this.deviceEnded = deviceEnded;
  }

  public boolean deviceEnded() {
    return deviceEnded;
  }
}
