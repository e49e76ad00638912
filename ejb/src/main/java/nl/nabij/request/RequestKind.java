package nl.nabij.request;

/** What is asked. */
public enum RequestKind {
  /** About who looked, or anything else. */
  QUESTION,
  /** AVG art. 15 and 20: to see and to take along what is kept. */
  ACCESS,
  /** AVG art. 16. */
  CORRECTION,
  /** AVG art. 18. */
  RESTRICTION,
  /** AVG art. 21. */
  OBJECTION,
  /** AVG art. 17. */
  ERASURE
}
