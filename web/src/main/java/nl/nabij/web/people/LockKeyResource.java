package nl.nabij.web.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import nl.nabij.access.Rejected;
import nl.nabij.people.KeyChallenge;
import nl.nabij.people.ScreenLocks;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The device's own lock (a finger, a face) as a way to open its screen: WebAuthn. */
@Path("me/lock")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class LockKeyResource {
  private static final String BYTES = "[A-Za-z0-9_-]{1,12000}";

  @Inject Caller caller;
  @Inject ScreenLocks locks;

  /**
   * What is to be signed, all in base64url.
   *
   * @param credential which key is to sign; missing when one is to be made
   */
  public record Challenge(String challenge, String rpId, String credential) {

    static Challenge of(final KeyChallenge one) {
      return new Challenge(
          text(one.challenge()),
          one.rpId(),
          one.credential() == null ? null : text(one.credential()));
    }

    private static String text(final byte[] bytes) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
  }

  /** A key that was made, in base64url. */
  public record Made(
      @NotNull @Pattern(regexp = BYTES) String attestationObject,
      @NotNull @Pattern(regexp = BYTES) String clientDataJson) {}

  /** What the key signed, in base64url. */
  public record Signed(
      @NotNull @Pattern(regexp = BYTES) String authenticatorData,
      @NotNull @Pattern(regexp = BYTES) String clientDataJson,
      @NotNull @Pattern(regexp = BYTES) String signature) {}

  @POST
  @Path("key/begin")
  @Operation(summary = "Begins to let the device's own lock open this screen")
  public Challenge begin() {
    return Challenge.of(locks.beginKey(caller.youth()));
  }

  @PUT
  @Path("key")
  @Operation(summary = "Keeps the key that the device made")
  public void keep(@NotNull @Valid final Made made) {
    locks.addKey(caller.youth(), bytes(made.attestationObject()), bytes(made.clientDataJson()));
  }

  @DELETE
  @Path("key")
  @Operation(summary = "From now on only the PIN opens this screen")
  public void drop() {
    locks.dropKey(caller.youth());
  }

  @POST
  @Path("open/begin")
  @Operation(summary = "What the device's own lock is to sign to open the screen; 404 without one")
  public Challenge beginOpen() {
    return Challenge.of(locks.beginOpen(caller.youthAtTheLock()));
  }

  @POST
  @Path("open/key")
  @Operation(summary = "Opens the screen by the device's own lock")
  public void open(@NotNull @Valid final Signed signed) {
    locks.openByKey(
        caller.youthAtTheLock(),
        bytes(signed.authenticatorData()),
        bytes(signed.clientDataJson()),
        bytes(signed.signature()));
  }

  private static byte[] bytes(final String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (final IllegalArgumentException e) {
      throw new Rejected(Rejected.Kind.INVALID, "key");
    }
  }
}
