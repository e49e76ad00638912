package nl.nabij.guidance;

/** Where a case stands. */
public enum Phase {
  BEFORE,
  FIRST_INTERVIEW,
  SEARCH_PERIOD,
  SECOND_INTERVIEW,
  COURSE,
  AFTERCARE,
  ENDED
}
