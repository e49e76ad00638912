package nl.nabij.web.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Earlier;
import nl.nabij.conversation.Message;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What becomes of a message after it was sent. Each answers the message as it is then; who follows
 * the thread hears of it on {@code /live}. All may be sent again: nothing is done twice.
 */
@Path("threads/{thread}/messages/{id}")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversation")
public class MessagesResource {
  @Inject Caller caller;
  @Inject Conversations conversations;

  /** The text that takes the place of what stood there. */
  public record Text(@NotNull @Size(min = 1, max = 10_000) String text) {}

  /** One of good, heart, smile, party, thanks, question. */
  public record Wordless(@NotNull @Size(min = 1, max = 16) String face) {}

  @PUT
  @Operation(summary = "Changes the text of my own message, within 15 minutes")
  public Message edit(
      @PathParam("thread") final UUID thread,
      @PathParam("id") final UUID id,
      @NotNull @Valid final Text text) {
    return conversations.edit(caller.actor(), thread, id, text.text());
  }

  @POST
  @Path("withdraw")
  @Operation(summary = "Takes back my own message: nobody is shown its text any more")
  public Message withdraw(@PathParam("thread") final UUID thread, @PathParam("id") final UUID id) {
    return conversations.withdraw(caller.actor(), thread, id);
  }

  @PUT
  @Path("reaction")
  @Operation(summary = "Reacts without words, in place of what I reacted before")
  public Message react(
      @PathParam("thread") final UUID thread,
      @PathParam("id") final UUID id,
      @NotNull @Valid final Wordless wordless) {
    return conversations.react(caller.actor(), thread, id, wordless.face());
  }

  @DELETE
  @Path("reaction")
  @Operation(summary = "Takes my reaction back")
  public Message unreact(@PathParam("thread") final UUID thread, @PathParam("id") final UUID id) {
    return conversations.react(caller.actor(), thread, id, null);
  }

  @PUT
  @Path("pin")
  @Operation(summary = "Puts a message above the thread, at most 10")
  public Message pin(@PathParam("thread") final UUID thread, @PathParam("id") final UUID id) {
    return conversations.pin(caller.actor(), thread, id, true);
  }

  @DELETE
  @Path("pin")
  @Operation(summary = "Takes a message from above the thread")
  public Message unpin(@PathParam("thread") final UUID thread, @PathParam("id") final UUID id) {
    return conversations.pin(caller.actor(), thread, id, false);
  }

  @GET
  @Path("earlier")
  @Operation(summary = "What stood in my message before")
  public List<Earlier> earlier(
      @PathParam("thread") final UUID thread, @PathParam("id") final UUID id) {
    return conversations.earlier(caller.actor(), thread, id);
  }
}
