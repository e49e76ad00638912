package nl.nabij.web.call;

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

/** The room of a video appointment, for the consultant who opens it. */
@Path("rooms")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Call")
public class RoomsResource {
  @Inject Caller caller;
  @Inject RoomCard card;

  @GET
  @Path("{room}")
  @Operation(summary = "A room: with whom, when, and the link for the youth")
  public RoomView room(@PathParam("room") final UUID room) {
    return card.of(caller.staff(), room);
  }
}
