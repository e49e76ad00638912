package nl.nabij.web.appointment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Staff;
import nl.nabij.appointment.Appointment;
import nl.nabij.appointment.Appointments;
import nl.nabij.people.Directory;
import nl.nabij.web.edge.PublicUrl;

/** The appointments of a member of staff with the names of whom they are with. */
@Stateless
public class Agenda {
  @Inject Appointments appointments;
  @Inject Directory directory;
  @Inject PublicUrl publicUrl;

  /** Those of a period of at most 62 days, both days included. */
  public List<AppointmentView> ofStaff(
      final Staff staff, final LocalDate from, final LocalDate to) {
    final List<Appointment> found = appointments.ofStaff(staff, from, to);
    final List<UUID> youths = found.stream().map(Appointment::youth).distinct().toList();
    final Map<UUID, String> names = directory.youthNames(staff, youths);
    return found.stream()
        .map(one -> AppointmentView.of(one, names.get(one.youth()), publicUrl))
        .toList();
  }
}
