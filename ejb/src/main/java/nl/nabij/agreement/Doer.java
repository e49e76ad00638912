package nl.nabij.agreement;

/** Whose step it is. */
public enum Doer {
  YOUTH,
  STAFF,
  /** An organisation that neither of the two is of, under the name that they call it. */
  OTHER
}
