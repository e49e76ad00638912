package nl.nabij.web.guidance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.web.appointment.AppointmentView;
import nl.nabij.web.followup.StepView;
import nl.nabij.web.glass.GlassView;
import nl.nabij.web.reachability.ReachView;

/**
 * All of one youth that a consultant has on the screen at once.
 *
 * @param steps of the running plan, in order of date; empty when there is none
 * @param devices how many are tied
 * @param notArriving by which ways ({@code mail}, {@code sms}) nothing arrives
 * @param sendsSms whether this house can send an SMS at all
 * @param copyFoundAt when a copy of a device was found in the last thirty days, or null
 * @param reach how they want to be reached, and how often
 * @param glassUntil when who asks must leave, for who broke the glass; null for others
 * @param glass who broke the glass of this dossier in the last thirty days
 * @param restricted whether the use of the dossier is restricted (AVG art. 18)
 */
public record PersonView(
    UUID youth,
    String name,
    String phone,
    String mail,
    LocalDate born,
    String language,
    UUID thread,
    @JsonProperty("case") CaseView caseView,
    List<AppointmentView> appointments,
    List<StepView> steps,
    int devices,
    Instant copyFoundAt,
    List<String> notArriving,
    boolean sendsSms,
    ReachView reach,
    Instant glassUntil,
    List<GlassView> glass,
    boolean restricted) {

  /** The case; the last three are null while it runs. */
  public record CaseView(
      UUID id,
      String phase,
      LocalDate openedOn,
      Owner owner,
      LocalDate closedOn,
      String outcome,
      LocalDate outflowOn) {}

  /** Whose case it is. */
  public record Owner(UUID id, String name) {}
}
