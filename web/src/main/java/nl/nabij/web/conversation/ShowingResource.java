package nl.nabij.web.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Showing;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a youth lets staff see while they talk. */
@Path("me/showing")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversation")
public class ShowingResource {
  @Inject Caller caller;
  @Inject Conversations conversations;

  /** Both are said each time. */
  public record Choice(@NotNull Boolean typing, @NotNull Boolean read) {}

  @GET
  @Operation(summary = "Whether staff see that I type, and how far I have read")
  public Showing showing() {
    return conversations.showing(caller.youth());
  }

  @PUT
  @Operation(summary = "Chooses what staff see while we talk")
  public Showing show(@NotNull @Valid final Choice choice) {
    final Showing showing = new Showing(choice.typing(), choice.read());
    conversations.show(caller.youth(), showing);
    return showing;
  }
}
