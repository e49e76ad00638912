package nl.nabij.sending;

/** What became of a planned message. */
public enum State {
  WAITING,
  SENT,
  /** It will not go; a reason says why. */
  STOPPED,
  /** Somebody took it back. */
  CANCELLED
}
