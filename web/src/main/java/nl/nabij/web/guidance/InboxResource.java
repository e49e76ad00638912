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

/** The first thing a consultant sees. */
@Path("inbox")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance")
public class InboxResource {
  @Inject Caller caller;
  @Inject Inbox inbox;

  @GET
  @Operation(summary = "My youths, who waits longest on top; at most 200")
  public InboxView inbox() {
    return inbox.of(caller.staff());
  }
}
