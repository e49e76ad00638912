package nl.nabij.access;

import java.util.Locale;

/** The ground on which access was given. */
public enum Basis {
  /** The consultant whose case it is. */
  OWNER,
  /** Stands in for the owner during a period. */
  SUBSTITUTE,
  /** Works along in the case. */
  MEMBER,
  /** Broke the glass: said why, and may look for an hour. */
  BREAK_GLASS,
  /** Belongs to the group or the team whose conversation it is. */
  GROUP,
  /** Let in by the youth, in one thread. */
  CONSENT,
  /** The youth, about themselves. */
  SELF,
  /** Holds a join link. */
  LINK,
  /** By role, without a tie to one youth. */
  ROLE,
  /** The house itself. */
  HOUSE;

  /** As the log and the table of ties name it: {@code break-glass}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Basis of(final String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
