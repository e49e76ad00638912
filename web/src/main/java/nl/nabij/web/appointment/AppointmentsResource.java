package nl.nabij.web.appointment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Youth;
import nl.nabij.appointment.Appointment;
import nl.nabij.appointment.Appointments;
import nl.nabij.appointment.Kind;
import nl.nabij.appointment.NewAppointment;
import nl.nabij.web.Codes;
import nl.nabij.web.Dates;
import nl.nabij.web.edge.PublicUrl;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Planning, seeing and cancelling appointments. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
public class AppointmentsResource {
  @Inject Caller caller;
  @Inject Appointments appointments;
  @Inject Agenda agenda;
  @Inject PublicUrl publicUrl;

  /**
   * An appointment to plan, under an id of the browser's own making, so that sending it twice plans
   * it once.
   *
   * @param minutes 5 to 240
   * @param letter whether a letter is made
   */
  public record Wish(
      @NotNull UUID id,
      @NotNull @Pattern(regexp = "office|phone|video|walk") String kind,
      @NotNull Instant startsAt,
      @Min(5) @Max(240) int minutes,
      @Size(max = 200) String place,
      boolean letter) {}

  /** Why somebody cannot come; need not be told. */
  public record Cancelling(@Size(max = 500) String reason) {}

  /** Whether it took place. */
  public record Attending(@NotNull Boolean held) {}

  @POST
  @Path("youths/{youth}/appointments")
  @Operation(summary = "Plans an appointment; the youth gets it in the chat, and as a letter")
  @APIResponse(responseCode = "201", description = "Planned, or planned already under this id")
  public Response plan(@PathParam("youth") final UUID youth, @NotNull @Valid final Wish wish) {
    final NewAppointment fresh =
        new NewAppointment(
            wish.id(),
            Codes.constant(Kind.class, wish.kind()),
            wish.startsAt(),
            wish.minutes(),
            wish.place(),
            wish.letter());
    final Appointment planned = appointments.plan(caller.staff(), youth, fresh);
    return Response.status(Response.Status.CREATED).entity(view(planned)).build();
  }

  @GET
  @Path("appointments")
  @Operation(summary = "My appointments as a member of staff; at most 62 days")
  public List<AppointmentView> ofStaff(
      @QueryParam("from") final String from, @QueryParam("to") final String to) {
    return agenda.ofStaff(caller.staff(), Dates.parse("from", from), Dates.parse("to", to));
  }

  @GET
  @Path("me/appointments")
  @Operation(summary = "My appointments as a youth, newest first, at most 50")
  public List<AppointmentView> mine() {
    final Youth youth = caller.youth();
    return appointments.ofYouth(youth, youth.id()).stream().map(this::view).toList();
  }

  @POST
  @Path("appointments/{appointment}/cancel")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Says that it cannot be; never counts as not having come")
  @APIResponse(responseCode = "409", description = "conflict: it has begun, or is over")
  public AppointmentView cancel(
      @PathParam("appointment") final UUID appointment, @Valid final Cancelling cancelling) {
    final String reason = cancelling == null ? null : cancelling.reason();
    return view(appointments.cancel(caller.actor(), appointment, reason));
  }

  @POST
  @Path("appointments/{appointment}/attendance")
  @Operation(summary = "Says whether it took place; a person says so, and may correct it")
  @APIResponse(responseCode = "409", description = "conflict: it has not begun, or was cancelled")
  public AppointmentView attendance(
      @PathParam("appointment") final UUID appointment, @NotNull @Valid final Attending attending) {
    return view(appointments.record(caller.staff(), appointment, attending.held()));
  }

  private AppointmentView view(final Appointment appointment) {
    return AppointmentView.of(appointment, null, publicUrl);
  }
}
