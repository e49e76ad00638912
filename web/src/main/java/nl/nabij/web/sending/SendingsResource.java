package nl.nabij.web.sending;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.people.Directory;
import nl.nabij.sending.NewMessage;
import nl.nabij.sending.Sendings;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages to be sent later, or to several at once. All may be asked again: nothing is doubled. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sending")
public class SendingsResource {
  @Inject Caller caller;
  @Inject Sendings sendings;
  @Inject Directory directory;

  /** What is to go, and when. */
  public record ChangeBody(
      @NotNull @Size(min = 1, max = 10_000) String text, @NotNull Instant dueAt) {}

  /** One of the messages to several. */
  public record MessageBody(
      @NotNull UUID id, @NotNull UUID youth, @NotNull @Size(min = 1, max = 10_000) String text) {}

  /** The same to several, or a part of it; at once when {@code dueAt} is missing. */
  public record SeveralBody(
      @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid MessageBody> messages,
      Instant dueAt) {}

  @GET
  @Path("planned")
  @Operation(summary = "What I have waiting, and what was stopped in the last 14 days")
  public List<PlannedView> mine() {
    return PlannedView.of(sendings.of(caller.staff()), directory);
  }

  @PUT
  @Path("planned/{id}")
  @Operation(summary = "Changes a message that I planned, as long as it waits")
  @APIResponse(responseCode = "409", description = "conflict: it went or was taken back")
  public PlannedView change(@PathParam("id") final UUID id, @NotNull @Valid final ChangeBody body) {
    return PlannedView.of(
            List.of(sendings.change(caller.staff(), id, body.dueAt(), body.text())), directory)
        .get(0);
  }

  @DELETE
  @Path("planned/{id}")
  @Operation(summary = "Takes back what waits, or takes away what was stopped")
  public void cancel(@PathParam("id") final UUID id) {
    sendings.cancel(caller.staff(), id);
  }

  @POST
  @Path("sendings/{batch}")
  @Operation(summary = "A message to several, each in their own conversation; at most 50 in all")
  public List<PlannedView> several(
      @PathParam("batch") final UUID batch, @NotNull @Valid final SeveralBody body) {
    return PlannedView.of(
        sendings.plan(
            caller.staff(),
            batch,
            body.dueAt(),
            body.messages().stream()
                .map(one -> new NewMessage(one.id(), one.youth(), one.text()))
                .toList()),
        directory);
  }

  @GET
  @Path("sendings/{batch}")
  @Operation(summary = "What became of a message to several that I made")
  public List<PlannedView> made(@PathParam("batch") final UUID batch) {
    return PlannedView.of(sendings.made(caller.staff(), batch), directory);
  }
}
