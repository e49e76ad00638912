package nl.nabij.appointment;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Staff;

/** Appointments: planned, answered, kept or missed. */
@Stateless
public class Appointments {

  /**
   * Plans: room for video, letter when asked, typed message in the chat. The same id again answers
   * the first.
   */
  public Appointment plan(Staff staff, UUID youth, NewAppointment wish) {
    throw new UnsupportedOperationException();
  }

  /**
   * Cancels, by the youth («ik kan niet») or by staff; never a no-show. Throws Rejected CONFLICT
   * once it is over or begun.
   */
  public Appointment cancel(Actor actor, UUID appointment, String reason) {
    throw new UnsupportedOperationException();
  }

  /** Records that an appointment was held or missed. */
  public Appointment record(Actor actor, UUID appointment, boolean held) {
    throw new UnsupportedOperationException();
  }

  /** One appointment. */
  public Appointment appointment(Actor actor, UUID appointment) {
    throw new UnsupportedOperationException();
  }

  /** Appointments of one youth, newest first, at most 50. */
  public List<Appointment> ofYouth(Actor actor, UUID youth) {
    throw new UnsupportedOperationException();
  }

  /** Appointments of this member of staff in a period of at most 62 days. */
  public List<Appointment> ofStaff(Staff staff, LocalDate from, LocalDate to) {
    throw new UnsupportedOperationException();
  }

  /** The next planned appointment of each youth, for a list that was entered already. */
  public Map<UUID, Instant> nextOf(List<UUID> youths) {
    throw new UnsupportedOperationException();
  }
}
