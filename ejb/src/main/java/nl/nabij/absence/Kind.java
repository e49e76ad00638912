package nl.nabij.absence;

/** Why somebody is away, for themselves and the coordinator alone. */
public enum Kind {
  LEAVE,
  ILLNESS
}
