package nl.nabij.demo;

/** How far a youth is. */
enum Course {
  NEW,
  SEARCHING,
  SECOND_INTERVIEW,
  UNDER_WAY,
  SILENT,
  AFTERCARE,
  PAST
}
