package nl.nabij.signal;

/** What an officer thinks of a signal. */
public enum Verdict {
  /** There is a good reason. */
  FINE,
  /** Somebody is to be asked about it. */
  ASK,
  /** This should not have happened. */
  INCIDENT
}
