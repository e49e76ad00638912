package nl.nabij.web.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who looked at me. */
@Path("me/looks")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Oversight")
public class LooksResource {
  @Inject Caller caller;
  @Inject LooksByDay looks;

  @GET
  @Operation(summary = "Who did what with my dossier, by day, newest first")
  public LooksView looks() {
    return looks.of(caller.youth());
  }
}
