package nl.nabij.agreement;

/** What became of an agreement. */
public enum State {
  OPEN,
  DONE,
  DROPPED
}
