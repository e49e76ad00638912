package nl.nabij.appointment;

/** How an appointment stands. */
public enum Status {
  PLANNED,
  CANCELLED,
  HELD,
  MISSED
}
