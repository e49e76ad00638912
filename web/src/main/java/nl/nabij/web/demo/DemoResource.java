package nl.nabij.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.nabij.access.NotFound;
import nl.nabij.demo.DemoState;
import nl.nabij.demo.DemoWorld;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the demo world is. Where no demo runs, this address does not exist. */
@Path("demo")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Demo")
public class DemoResource {
  @Inject DemoWorld world;

  @GET
  @Operation(summary = "Whether the demo world is loaded, and an invitation to visit it with")
  public DemoState state() {
    return world.state().orElseThrow(() -> new NotFound("demo"));
  }
}
