package nl.nabij.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nabij.call.Attendance;
import nl.nabij.call.CallFacts;
import nl.nabij.call.Calls;
import nl.nabij.vault.Vault;

/** Appointments as others see them: the place readable, with join code and attendance. */
@ApplicationScoped
class AppointmentCards {

  private Calls calls;
  private Vault vault;

  AppointmentCards() {}

  @Inject
  AppointmentCards(final Calls calls, final Vault vault) {
    this.calls = calls;
    this.vault = vault;
  }

  Appointment of(final AppointmentState found) {
    return of(List.of(found)).get(0);
  }

  /** However many there are, the calls are asked once. */
  List<Appointment> of(final List<AppointmentState> found) {
    final List<UUID> rooms =
        found.stream().map(AppointmentState::room).filter(Objects::nonNull).toList();
    final CallFacts facts =
        rooms.isEmpty() ? new CallFacts(Map.of(), Map.of()) : calls.factsOf(rooms);
    return found.stream()
        .map(
            one ->
                one.room() == null
                    ? card(one, null, null)
                    : card(
                        one,
                        facts.joinCodes().get(one.room()),
                        facts.attendances().get(one.room())))
        .toList();
  }

  /** One that was just planned: nobody can have come yet. */
  Appointment fresh(final AppointmentState planned, final String joinCode) {
    return card(planned, joinCode, null);
  }

  /** Where people meet, or null. */
  String place(final AppointmentState found) {
    return found.placeSealed() == null
        ? null
        : vault.unsealText(found.youth(), "place:" + found.id(), found.placeSealed());
  }

  private Appointment card(
      final AppointmentState one, final String joinCode, final Attendance attendance) {
    return new Appointment(
        one.id(),
        one.youth(),
        one.organisation(),
        one.staff(),
        one.kind(),
        one.startsAt(),
        one.minutes(),
        place(one),
        one.status(),
        one.room(),
        one.letter(),
        one.cancelledBy(),
        joinCode,
        attendance);
  }
}
