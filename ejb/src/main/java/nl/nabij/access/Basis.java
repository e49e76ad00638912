package nl.nabij.access;

/** The ground on which access was given. */
public enum Basis {
  /** The consultant whose case it is. */
  OWNER,
  /** Stands in for the owner during a period. */
  SUBSTITUTE,
  /** Works along in the case. */
  MEMBER,
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
  HOUSE
}
