package nl.nabij.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.nabij.access.NotFound;
import nl.nabij.database.Database;

/** Keeps with a case until when its aftercare runs, as the plan says. */
@ApplicationScoped
class AftercareDates {

  @PersistenceContext private EntityManager entities;
  @Inject private Database database;

  void keep(@Observes final AftercareAgreed agreed) {
    database.known();
    final GuidanceCase found = entities.find(GuidanceCase.class, agreed.caseId());
    if (found == null) {
      throw new NotFound("case");
    }
    found.agreeAftercare(agreed.outflowOn(), agreed.until());
  }
}
