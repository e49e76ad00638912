package nl.nabij.web.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import nl.nabij.people.Directory;
import nl.nabij.people.Invitation;
import nl.nabij.people.TiedDevice;
import nl.nabij.web.edge.PublicUrl;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.identity.DeviceCookie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inviting a youth to tie a device, and tying it. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class InvitationsResource {
  private static final String DEFAULT_LABEL = "Telefoon of computer";

  @Inject Caller caller;
  @Inject Directory directory;
  @Inject PublicUrl publicUrl;

  /**
   * An invitation, taken up.
   *
   * @param token what stands behind the # of the link
   * @param code six digits
   * @param device how the youth calls the device, at most 60 characters, or null
   */
  public record Acceptance(
      @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{16,128}") String token,
      @NotNull @Pattern(regexp = "[0-9]{6}") String code,
      @Pattern(regexp = "[^\\p{Cntrl}]{1,60}") String device) {}

  /**
   * A fresh invitation.
   *
   * @param qr the link as a picture, a data URI of a PNG
   * @param code to say aloud; it went out by mail as well
   */
  public record Invited(String link, String qr, String code, Instant expiresAt) {}

  @POST
  @Path("invitations/accept")
  @Operation(summary = "Ties this browser to the youth who was invited")
  @APIResponse(responseCode = "204", description = "Tied; the device cookie is set")
  @APIResponse(responseCode = "403", description = "code-wrong, with attemptsLeft")
  @APIResponse(responseCode = "410", description = "gone: five wrong codes, used, or expired")
  public Response accept(@NotNull @Valid final Acceptance acceptance) {
    final String label = acceptance.device() == null ? DEFAULT_LABEL : acceptance.device();
    final TiedDevice tied =
        directory.tieDevice(acceptance.token(), acceptance.code(), label, caller.origin());
    return Response.noContent().cookie(DeviceCookie.tie(tied.secret())).build();
  }

  @POST
  @Path("youths/{youth}/invitations")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Invites a youth; earlier open invitations end, the code is mailed")
  @APIResponse(responseCode = "201", description = "The invitation, shown this once")
  public Response invite(@PathParam("youth") final UUID youth) {
    final Invitation invitation = directory.invite(caller.staff(), youth);
    final String link = publicUrl.link("/uitnodiging#" + invitation.token());
    final Invited invited =
        new Invited(link, QrPicture.dataUri(link), invitation.code(), invitation.expiresAt());
    return Response.status(Response.Status.CREATED).entity(invited).build();
  }
}
