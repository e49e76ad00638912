package nl.nabij.conversation;

/** Who talk in a thread. */
public enum Talk {
  /** A youth and those who guide them. */
  OWN,
  /** The members of a group. */
  GROUP,
  /** A youth, those who guide them, and somebody whom the youth let in. */
  COMPANION
}
