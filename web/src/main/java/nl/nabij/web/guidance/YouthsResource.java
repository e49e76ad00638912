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
@Path("youths")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance")
public class YouthsResource {
  private final Caller caller;
  private final PersonSheet sheet;

  @Inject
  public YouthsResource(final Caller caller, final PersonSheet sheet) {
    this.caller = caller;
    this.sheet = sheet;
  }

  @GET
  @Path("{youth}")
  @Operation(summary = "The sheet of one youth")
  public PersonView youth(@PathParam("youth") final UUID youth) {
    return sheet.of(caller.staff(), youth);
  }
}
