package nl.nabij.web.problem;

import java.io.IOException;

/** The body of a request, or a frame, is larger than the doors accept. */
public class TooLarge extends IOException {
  public TooLarge() {
    super("too large");
  }
}
