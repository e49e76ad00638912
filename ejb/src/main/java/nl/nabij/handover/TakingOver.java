package nl.nabij.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.nabij.appointment.Appointments;
import nl.nabij.guidance.Cases;

/** Makes a handover true on its day: the case and what is planned go to the new owner. */
@Dependent
@Transactional
class TakingOver {

  private final HandoverTable table;
  private final Cases cases;
  private final Appointments appointments;
  private final Clock clock;
  private final Event<CaseHandedOver> handedOver;

  @Inject
  TakingOver(
      final HandoverTable table,
      final Cases cases,
      final Appointments appointments,
      final Clock clock,
      final Event<CaseHandedOver> handedOver) {
    this.table = table;
    this.cases = cases;
    this.appointments = appointments;
    this.clock = clock;
    this.handedOver = handedOver;
  }

  /** Takes one that is due; false when there is none. */
  boolean takeOne() {
    final Optional<Handover> due = table.takeDue(clock.instant());
    due.ifPresent(
        handover -> {
          cases.passOn(handover.caseId(), handover.to());
          appointments.passOn(
              handover.youth(), handover.from(), handover.to(), handover.takesEffect());
          handedOver.fire(
              new CaseHandedOver(
                  handover.organisation(), handover.youth(), handover.from(), handover.to()));
        });
    return due.isPresent();
  }
}
