package nl.nabij.stand;

/** A server cannot run here. The message is one line for a person: what is wrong and what to do. */
public final class StandFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StandFailed(String message) {
    super(message);
  }

  public StandFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
