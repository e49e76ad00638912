package nl.nabij.web.signal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.nabij.signal.Verdict;
import nl.nabij.web.Codes;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stands out in the log, for the privacy officer. */
@Path("signals")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Oversight")
public class SignalsResource {
  @Inject Caller caller;
  @Inject SignalDesk desk;

  /** What the officer thinks of it; the note may only be missing when it is fine. */
  public record Judging(
      @NotNull @Pattern(regexp = "fine|ask|incident") String verdict,
      @Size(max = 4_000) String note) {}

  @GET
  @Operation(summary = "What stands out in the log and is to be judged, and what was judged")
  public SignalView.Overview overview() {
    return desk.overview(caller.staff());
  }

  @POST
  @Path("{signal}/judgement")
  @Operation(summary = "Judges a signal; an earlier judgement stays on record")
  public SignalView judge(
      @PathParam("signal") final UUID signal, @NotNull @Valid final Judging judging) {
    return desk.judge(
        caller.staff(), signal, Codes.constant(Verdict.class, judging.verdict()), judging.note());
  }
}
