package nl.nabij.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.House;
import nl.nabij.call.CallEnded;

/**
 * A call in which the youth came was held. One in which nobody came stays as it is: whether that
 * was a no-show is for a person to say.
 */
@ApplicationScoped
class HeldCalls {

  private AppointmentTable appointments;
  private Access access;
  private Clock clock;

  HeldCalls() {}

  @Inject
  HeldCalls(final AppointmentTable appointments, final Access access, final Clock clock) {
    this.appointments = appointments;
    this.access = access;
    this.clock = clock;
  }

  void keep(@Observes final CallEnded ended) {
    if (!ended.youthCame()) {
      return;
    }
    appointments
        .lock(ended.appointment())
        .filter(found -> found.status() == Status.PLANNED)
        .ifPresent(
            found -> {
              access.enter(
                  new House("call", found.organisation()),
                  Action.RECORD_ATTENDANCE,
                  found.subject());
              appointments.record(found.id(), Status.HELD, clock.instant());
            });
  }
}
