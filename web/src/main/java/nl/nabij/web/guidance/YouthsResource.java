package nl.nabij.web.guidance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One youth, as the consultant knows them. */
@Path("")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance")
public class YouthsResource {
  @Inject Caller caller;
  @Inject PersonSheet sheet;

  @GET
  @Path("youths/{youth}")
  @Operation(summary = "The sheet of one youth")
  public PersonView youth(@PathParam("youth") final UUID youth) {
    return sheet.of(caller.staff(), youth);
  }
}
