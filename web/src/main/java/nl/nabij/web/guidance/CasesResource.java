package nl.nabij.web.guidance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.guidance.Outcome;
import nl.nabij.web.Codes;
import nl.nabij.web.followup.PlanView;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The course of guidance. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance")
public class CasesResource {
  @Inject Caller caller;
  @Inject Closing closing;

  /** To what a youth flows out, and on which day. */
  public record Outflow(
      @NotNull @Pattern(regexp = "work|school") String outcome, @NotNull LocalDate outflowOn) {}

  /** The plan that follows from closing. */
  public record Closed(PlanView plan) {}

  @POST
  @Path("cases/{case}/close")
  @Operation(summary = "Closes a case to work or school; answers the plan of aftercare")
  @APIResponse(responseCode = "409", description = "conflict: it was closed already")
  public Closed close(@PathParam("case") final UUID caseId, @NotNull @Valid final Outflow outflow) {
    return new Closed(
        closing.close(
            caller.staff(),
            caseId,
            Codes.constant(Outcome.class, outflow.outcome()),
            outflow.outflowOn()));
  }
}
