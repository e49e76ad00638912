package nl.nabij.web.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.nabij.people.ScreenLock;
import nl.nabij.people.ScreenLocks;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lock on the screen of the device that asks. */
@Path("me/lock")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class LockResource {
  @Inject Caller caller;
  @Inject ScreenLocks locks;

  /**
   * A lock to be.
   *
   * @param present the PIN that is there; missing when there is none
   * @param afterMinutes 1, 5 or 15
   */
  public record Wish(
      @NotNull @Size(max = 20) String pin, @Size(max = 20) String present, int afterMinutes) {}

  /** A PIN. */
  public record Pin(@NotNull @Size(max = 20) String pin) {}

  @GET
  @Operation(summary = "Whether this device has a lock")
  public ScreenLock lock() {
    return locks.of(caller.youth());
  }

  @PUT
  @Operation(summary = "Puts a lock on this device, or another PIN on it")
  @APIResponse(responseCode = "403", description = "code-wrong, with attemptsLeft")
  @APIResponse(responseCode = "429", description = "pin-wait: wrong too often, try again later")
  public ScreenLock set(@NotNull @Valid final Wish wish) {
    return locks.set(caller.youth(), wish.pin(), wish.present(), wish.afterMinutes());
  }

  @POST
  @Path("off")
  @Operation(summary = "Takes the lock off")
  public void off(@NotNull @Valid final Pin pin) {
    locks.takeOff(caller.youth(), pin.pin());
  }

  @POST
  @Path("now")
  @Operation(summary = "Locks now; what is open is closed with 4423")
  public void now() {
    locks.lock(caller.youth());
  }

  @POST
  @Path("open")
  @Operation(summary = "Opens the screen; the one thing that a locked device can ask")
  @APIResponse(responseCode = "403", description = "code-wrong, with attemptsLeft")
  @APIResponse(responseCode = "410", description = "gone: ten wrong ones, the device was ended")
  @APIResponse(responseCode = "429", description = "pin-wait: wrong too often, try again later")
  public void open(@NotNull @Valid final Pin pin) {
    locks.open(caller.youthAtTheLock(), pin.pin());
  }
}
