package nl.nabij.guidance;

import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Staff;

/** The course of guidance of each youth: owner, phase, and how it ended. */
@Stateless
public class Cases {

  /**
   * Opens the case of a youth with an owner and the date of the first interview; a youth has one
   * open case at most. Fires {@link CaseOpened}.
   */
  public CaseCard open(Actor actor, UUID youth, UUID owner, LocalDate firstInterviewOn) {
    throw new UnsupportedOperationException();
  }

  /** Moves a running case to a phase (not AFTERCARE or ENDED: those follow from closing). */
  public CaseCard move(Actor actor, UUID caseId, Phase phase) {
    throw new UnsupportedOperationException();
  }

  /**
   * Closes to work or school; the date is not before the opening and at most 60 days ahead. Fires
   * {@link CaseClosed}.
   */
  public CaseCard close(Actor actor, UUID caseId, Outcome outcome, LocalDate outflowOn) {
    throw new UnsupportedOperationException();
  }

  /** The newest case of a youth. */
  public CaseCard caseOf(Actor actor, UUID youth) {
    throw new UnsupportedOperationException();
  }

  /** The youths of a consultant with names, at most 200: one list, one entry. */
  public List<CaseloadRow> caseload(Staff staff) {
    throw new UnsupportedOperationException();
  }
}
