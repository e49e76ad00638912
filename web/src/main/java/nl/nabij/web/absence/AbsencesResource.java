package nl.nabij.web.absence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.absence.Absence;
import nl.nabij.absence.Absences;
import nl.nabij.absence.Kind;
import nl.nabij.absence.NewAbsence;
import nl.nabij.access.Staff;
import nl.nabij.people.Directory;
import nl.nabij.people.StaffCard;
import nl.nabij.web.Codes;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Absence and who stands in. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class AbsencesResource {
  @Inject Caller caller;
  @Inject Absences absences;
  @Inject Directory directory;

  /** An absence to record: of oneself when {@code staff} is missing; {@code to} for leave. */
  public record AbsenceBody(
      UUID staff,
      @NotNull @Pattern(regexp = "leave|illness") String kind,
      @NotNull LocalDate from,
      LocalDate to,
      UUID substitute) {}

  /** An absence; {@code kind} is missing for colleagues, {@code until} when nobody knows yet. */
  public record AbsenceView(
      UUID id, UUID staff, String kind, Instant since, Instant until, UUID substitute) {

    static AbsenceView of(final Absence absence) {
      return new AbsenceView(
          absence.id(),
          absence.staff(),
          Codes.of(absence.kind()),
          absence.since(),
          absence.until(),
          absence.substitute());
    }
  }

  @GET
  @Path("absences")
  @Operation(summary = "Who of the organisation is away, now and later")
  public List<AbsenceView> list() {
    return absences.of(caller.staff()).stream().map(AbsenceView::of).toList();
  }

  @POST
  @Path("absences")
  @Operation(summary = "Records an absence: one's own, or as coordinator anybody's")
  @APIResponse(responseCode = "409", description = "conflict: away already in that period")
  public AbsenceView record(@NotNull @Valid final AbsenceBody body) {
    final Staff staff = caller.staff();
    return AbsenceView.of(
        absences.record(
            staff,
            new NewAbsence(
                body.staff() == null ? staff.id() : body.staff(),
                Codes.constant(Kind.class, body.kind()),
                body.from(),
                body.to(),
                body.substitute())));
  }

  @DELETE
  @Path("absences/{absence}")
  @Operation(summary = "Back, or not away after all; the access of who stood in ends at once")
  public void end(@PathParam("absence") final UUID absence) {
    absences.end(caller.staff(), absence);
  }

  @GET
  @Path("colleagues")
  @Operation(summary = "Who works in the organisation, by name")
  public List<StaffCard> colleagues() {
    return directory.team(caller.staff());
  }

  @POST
  @Path("youths/{youth}/worry/seen")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "A message that came first for its words was seen")
  public void seen(@PathParam("youth") final UUID youth) {
    absences.seen(caller.staff(), youth);
  }
}
