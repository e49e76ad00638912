package nl.nabij.reachability;

/** A way to reach somebody. */
public enum Channel {
  CHAT,
  PHONE,
  VIDEO,
  MAIL,
  SMS,
  LETTER,
  OFFICE
}
