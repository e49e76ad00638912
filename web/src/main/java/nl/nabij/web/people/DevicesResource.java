package nl.nabij.web.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Youth;
import nl.nabij.people.Directory;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.identity.DeviceCookie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tied devices of a youth, to be seen and ended by both sides. */
@Path("")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class DevicesResource {
  @Inject Caller caller;
  @Inject Directory directory;

  /** A tied device; {@code current} when it is the one that asks. */
  public record DeviceView(
      UUID id, String label, Instant tiedAt, Instant lastUsedAt, boolean current) {}

  @GET
  @Path("youths/{youth}/devices")
  @Operation(summary = "The devices of a youth")
  public List<DeviceView> ofYouth(@PathParam("youth") final UUID youth) {
    return views(caller.staff(), youth);
  }

  @GET
  @Path("me/devices")
  @Operation(summary = "My devices, as a youth")
  public List<DeviceView> mine() {
    final Youth youth = caller.youth();
    return views(youth, youth.id());
  }

  @DELETE
  @Path("devices/{device}")
  @Operation(summary = "Ends a device; whatever it has open is closed")
  public void end(@PathParam("device") final UUID device) {
    directory.endDevice(caller.actor(), device);
  }

  @DELETE
  @Path("youths/{youth}/devices")
  @Operation(summary = "The phone was lost: ends all devices and the open invitation of a youth")
  public void endAll(@PathParam("youth") final UUID youth) {
    directory.endDevices(caller.staff(), youth);
  }

  @DELETE
  @Path("me/devices")
  @Operation(summary = "Ends all my devices, this one too")
  @APIResponse(responseCode = "204", description = "Ended; the device cookie is taken back")
  public Response endMine() {
    final Youth youth = caller.youth();
    directory.endDevices(youth, youth.id());
    return Response.noContent().cookie(DeviceCookie.end()).build();
  }

  private List<DeviceView> views(final Actor actor, final UUID youth) {
    final UUID current = actor instanceof Youth asking ? asking.device() : null;
    return directory.devices(actor, youth).stream()
        .map(
            card ->
                new DeviceView(
                    card.id(),
                    card.label(),
                    card.tiedAt(),
                    card.lastUsedAt(),
                    card.id().equals(current)))
        .toList();
  }
}
