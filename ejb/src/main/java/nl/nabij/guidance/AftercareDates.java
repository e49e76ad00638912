package nl.nabij.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.nabij.access.NotFound;

/** Keeps with a case until when its aftercare runs, as the plan says. */
@ApplicationScoped
class AftercareDates {

  @PersistenceContext private EntityManager entities;

  void keep(@Observes final AftercareAgreed agreed) {
    final GuidanceCase found = entities.find(GuidanceCase.class, agreed.caseId());
    if (found == null) {
      throw new NotFound("case");
    }
    found.agreeAftercare(agreed.outflowOn(), agreed.until());
  }
}
