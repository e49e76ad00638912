package nl.nabij.web.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import nl.nabij.access.Youth;
import nl.nabij.handover.Handover;
import nl.nabij.handover.Handovers;
import nl.nabij.handover.NewHandover;
import nl.nabij.web.Codes;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handing a case over, and who can read. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance")
public class HandoversResource {
  @Inject Caller caller;
  @Inject Handovers handovers;

  /** To whom, from which day, and what both say to the youth. */
  public record HandoverBody(
      @NotNull UUID to,
      @NotNull LocalDate on,
      @Size(max = 2_000) String farewell,
      @Size(max = 2_000) String welcome) {}

  /** A handover, and when it takes effect. */
  public record HandoverView(UUID id, UUID from, UUID to, Instant takesEffect) {}

  /** Who can read, could, or will; {@code until} is missing when there is no end in sight. */
  public record ReaderView(
      String name, String basis, Instant since, Instant until, String standsFor) {}

  @POST
  @Path("cases/{case}/handover")
  @Operation(summary = "Hands a case to another owner, by the coordinator or its owner")
  @APIResponse(responseCode = "409", description = "conflict: one is to come already, or it ended")
  public HandoverView hand(
      @PathParam("case") final UUID caseId, @NotNull @Valid final HandoverBody body) {
    final Handover made =
        handovers.hand(
            caller.staff(),
            caseId,
            new NewHandover(body.to(), body.on(), body.farewell(), body.welcome()));
    return new HandoverView(made.id(), made.from(), made.to(), made.takesEffect());
  }

  @GET
  @Path("me/readers")
  @Operation(summary = "Who can read my conversation now, could before, or will later")
  public List<ReaderView> mine() {
    final Youth youth = caller.youth();
    return handovers.readers(youth, youth.id()).stream()
        .map(
            one ->
                new ReaderView(
                    one.name(), Codes.of(one.basis()), one.since(), one.until(), one.standsFor()))
        .toList();
  }
}
