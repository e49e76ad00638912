package nl.nabij.retention;

/** Why a dossier is erased. */
public enum Why {
  /** It was kept for as long as the register says. */
  TERM,
  /** Its youth asked for it (AVG art. 17). */
  REQUEST,
  /** It was erased before, and came back with a backup. */
  RESTORED
}
