package nl.nabij.agreement;

/** Whose step it is. */
public enum Doer {
  YOUTH,
  STAFF
}
