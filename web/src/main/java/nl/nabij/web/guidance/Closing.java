package nl.nabij.web.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.access.NotFound;
import nl.nabij.access.Staff;
import nl.nabij.followup.FollowUps;
import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.Cases;
import nl.nabij.guidance.Outcome;
import nl.nabij.web.followup.PlanView;

/** Closes a case and reads the plan of aftercare that follows from it, as one act. */
@Stateless
public class Closing {
  @Inject Cases cases;
  @Inject FollowUps followUps;

  /** Closes; the bounds of the date are those of {@link Cases#close}. */
  public PlanView close(
      final Staff staff, final UUID caseId, final Outcome outcome, final LocalDate outflowOn) {
    final CaseCard card = cases.close(staff, caseId, outcome, outflowOn);
    return followUps
        .planOf(staff, card.youth())
        .map(PlanView::of)
        .orElseThrow(() -> new NotFound("plan"));
  }
}
