package nl.nabij.request;

/** What came of a request. */
public enum Outcome {
  DONE,
  PARTLY,
  REFUSED
}
