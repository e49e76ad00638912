package nl.nabij.web.glass;

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
import java.util.List;
import java.util.UUID;
import nl.nabij.glass.BreakGlass;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Access in an emergency. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Break glass")
public class GlassResource {
  @Inject Caller caller;
  @Inject BreakGlass glass;

  /** Why somebody must be in the dossier now. */
  public record Why(@NotNull @Size(max = 2_000) String reason) {}

  /** How often it happened in the last 24 hours. */
  public record Count(long lately) {}

  @POST
  @Path("youths/{youth}/glass")
  @Operation(summary = "Lets me into a dossier for an hour; those who guide are told")
  public GlassView open(@PathParam("youth") final UUID youth, @NotNull @Valid final Why why) {
    return GlassView.of(glass.open(caller.staff(), youth, why.reason()));
  }

  @GET
  @Path("glass")
  @Operation(summary = "Who broke the glass, newest first, for the officer")
  public List<GlassView> recent() {
    return glass.recent(caller.staff()).stream().map(GlassView::of).toList();
  }

  @GET
  @Path("glass/count")
  @Operation(summary = "How often the glass was broken in the last 24 hours")
  public Count count() {
    return new Count(glass.lately(caller.staff()));
  }
}
