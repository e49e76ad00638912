package nl.nabij.web.sending;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Staff;
import nl.nabij.conversation.Conversations;
import nl.nabij.people.Directory;
import nl.nabij.sending.NewMessage;
import nl.nabij.sending.Sendings;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits in one conversation, for staff alone. */
@Path("threads/{thread}/planned")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sending")
public class ThreadPlannedResource {
  @Inject Caller caller;
  @Inject Sendings sendings;
  @Inject Conversations conversations;
  @Inject Directory directory;

  /** A message for later, under the id that it will have in the conversation. */
  public record LaterBody(
      @NotNull UUID id,
      @NotNull @Size(min = 1, max = 10_000) String text,
      @NotNull Instant dueAt) {}

  @GET
  @Operation(summary = "What waits for a youth or was stopped, of any colleague; at most 50")
  public List<PlannedView> ofThread(@PathParam("thread") final UUID thread) {
    return PlannedView.of(sendings.ofThread(caller.staff(), thread), directory);
  }

  @POST
  @Operation(summary = "Plans a message; the same id again plans it once")
  public PlannedView plan(
      @PathParam("thread") final UUID thread, @NotNull @Valid final LaterBody body) {
    final Staff staff = caller.staff();
    final UUID youth = conversations.youthOf(thread);
    return PlannedView.of(
            sendings.planOne(staff, body.dueAt(), new NewMessage(body.id(), youth, body.text())),
            directory)
        .get(0);
  }
}
