package nl.nabij.wording;

/** The moment that a text fits. */
public enum Moment {
  /** To begin with, or in between. */
  OPENING,
  /** Nothing was heard for longer than was agreed. */
  SILENT,
  /** Somebody did not come to an appointment. */
  NO_SHOW,
  /** A small step succeeded. */
  SUCCESS,
  /** Possibilities, vacancies and rules. */
  INFORMATION,
  OTHER
}
