package nl.nabij.web.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.conversation.Accepted;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.ThreadPage;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Conversations over HTTP: what {@code /live} does, for looking back and for programs. */
@Path("threads/{thread}")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversation")
public class ThreadsResource {
  @Inject Caller caller;
  @Inject Conversations conversations;

  /** A message to keep, under the id that its sender gave it; {@code answers} may be left out. */
  public record Draft(
      @NotNull UUID id, @NotNull @Size(min = 1, max = 10_000) String text, UUID answers) {}

  /** A message that is kept. */
  public record Kept(UUID id, long seq, Instant sentAt) {}

  /** How far one has read. */
  public record Read(@Min(1) long seq) {}

  @GET
  @Path("messages")
  @Operation(summary = "Messages after one number or just before another, rising; else the newest")
  public ThreadPage messages(
      @PathParam("thread") final UUID thread,
      @QueryParam("before") @Min(1) final Long before,
      @QueryParam("after") @Min(0) final Long after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) final int limit) {
    final Actor actor = caller.actor();
    return after != null
        ? conversations.after(actor, thread, after, limit)
        : conversations.before(actor, thread, before == null ? Long.MAX_VALUE : before, limit);
  }

  @POST
  @Path("messages")
  @Operation(summary = "Keeps a message; the same id again keeps it once")
  @APIResponse(responseCode = "201", description = "Kept")
  @APIResponse(responseCode = "200", description = "It was there already")
  public Response post(@PathParam("thread") final UUID thread, @NotNull @Valid final Draft draft) {
    final Accepted accepted =
        conversations.post(caller.actor(), thread, draft.id(), draft.text(), draft.answers());
    return Response.status(accepted.again() ? Response.Status.OK : Response.Status.CREATED)
        .entity(new Kept(accepted.id(), accepted.seq(), accepted.sentAt()))
        .build();
  }

  @PUT
  @Path("read")
  @Operation(summary = "Moves my read mark forward")
  public void read(@PathParam("thread") final UUID thread, @NotNull @Valid final Read read) {
    conversations.markRead(caller.actor(), thread, read.seq());
  }
}
