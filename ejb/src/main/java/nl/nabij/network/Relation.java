package nl.nabij.network;

/** What a companion is to the youth. */
public enum Relation {
  PARENT,
  FAMILY,
  COACH,
  INTERPRETER,
  OTHER
}
