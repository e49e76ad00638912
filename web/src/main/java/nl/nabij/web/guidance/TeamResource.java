package nl.nabij.web.guidance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a coordinator sees of the team. */
@Path("team")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance")
public class TeamResource {
  @Inject Caller caller;
  @Inject Team team;

  @GET
  @Operation(summary = "Who of the team waits or is silent, without contents; for a coordinator")
  public TeamView team() {
    return team.of(caller.staff());
  }
}
