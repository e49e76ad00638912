package nl.nabij.appointment;

/** How people meet. */
public enum Kind {
  OFFICE,
  PHONE,
  VIDEO,
  WALK
}
