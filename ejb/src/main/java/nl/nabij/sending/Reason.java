package nl.nabij.sending;

/** Why a message was not sent. */
public enum Reason {
  /** Its author may not, or no longer, enter the dossier. */
  NO_ACCESS,
  /** The case was closed to work or school meanwhile. */
  CASE_CLOSED,
  /** The guidance is over, aftercare too. */
  CASE_ENDED,
  /** Somebody else guides the youth now. */
  OWNER_CHANGED,
  /** Its moment is more than a day ago. */
  TOO_LATE,
  /** The dossier was erased. */
  ERASED,
  /** The conversation did not take it: another message has its id. */
  NOT_ACCEPTED
}
