package nl.nabij.web.call;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Staff;
import nl.nabij.appointment.Appointments;
import nl.nabij.call.Calls;
import nl.nabij.call.Room;
import nl.nabij.people.Directory;
import nl.nabij.web.edge.PublicUrl;

/** Puts together what the consultant sees of a room before the call. */
@Stateless
public class RoomCard {
  @Inject Calls calls;
  @Inject Appointments appointments;
  @Inject Directory directory;
  @Inject PublicUrl publicUrl;

  /** The room with the name of the youth and the time of the appointment. */
  public RoomView of(final Staff staff, final UUID id) {
    final Room room = calls.room(staff, id);
    final String name = directory.youthNames(staff, List.of(room.youth())).get(room.youth());
    return new RoomView(
        room.room(),
        room.appointment(),
        room.youth(),
        name,
        appointments.appointment(staff, room.appointment()).startsAt(),
        room.opensAt(),
        room.closesAt(),
        room.endedAt(),
        room.joinCode() == null ? null : publicUrl.link("/v#" + room.joinCode()));
  }
}
