package nl.nabij.web.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.nabij.draft.Draft;
import nl.nabij.draft.Drafts;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What I am writing in a conversation, on whatever device. */
@Path("threads/{thread}/draft")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversation")
public class DraftResource {
  @Inject Caller caller;
  @Inject Drafts drafts;

  /** {@code known} is the version that this device knew, 0 when it knew of none. */
  public record Text(@NotNull @Size(max = 20_000) String text, @NotNull @Min(0) Long known) {}

  /** The version that there is now, 0 when there is no draft. */
  public record Version(long version) {}

  @GET
  @Operation(summary = "My draft; none has version 0 and no text")
  public Draft draft(@PathParam("thread") final UUID thread) {
    return drafts.of(caller.actor(), thread).orElse(new Draft("", 0, null));
  }

  @PUT
  @Operation(summary = "Saves my draft; without text it goes")
  public Version keep(@PathParam("thread") final UUID thread, @NotNull @Valid final Text text) {
    return new Version(drafts.keep(caller.actor(), thread, text.text(), text.known()));
  }
}
