package nl.nabij.guidance;

/** What a youth flows out to. */
public enum Outcome {
  WORK,
  SCHOOL
}
