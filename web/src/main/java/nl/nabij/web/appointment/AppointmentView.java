package nl.nabij.web.appointment;

import java.time.Instant;
import java.util.UUID;
import nl.nabij.appointment.Appointment;
import nl.nabij.call.Attendance;
import nl.nabij.web.Codes;
import nl.nabij.web.edge.PublicUrl;

/**
 * An appointment as the apps show it.
 *
 * @param name whom it is with, in lists of staff; else null
 * @param joinLink the page of the call, while it can be joined
 * @param attendance when the youth was in the call
 */
public record AppointmentView(
    UUID id,
    UUID youth,
    String name,
    String kind,
    Instant startsAt,
    int minutes,
    String status,
    UUID room,
    UUID letter,
    String joinLink,
    String place,
    String cancelledBy,
    Attendance attendance) {

  /** The view of an appointment. */
  public static AppointmentView of(
      final Appointment appointment, final String name, final PublicUrl publicUrl) {
    final String code = appointment.joinCode();
    return new AppointmentView(
        appointment.id(),
        appointment.youth(),
        name,
        Codes.of(appointment.kind()),
        appointment.startsAt(),
        appointment.minutes(),
        Codes.of(appointment.status()),
        appointment.room(),
        appointment.letter(),
        code == null ? null : publicUrl.link("/v#" + code),
        appointment.place(),
        appointment.cancelledBy(),
        appointment.attendance());
  }
}
