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
import nl.nabij.access.Staff;
import nl.nabij.letter.Letters;
import nl.nabij.letter.PaperInvitation;
import nl.nabij.people.Directory;
import nl.nabij.people.Handing;
import nl.nabij.people.Invitation;
import nl.nabij.people.TiedDevice;
import nl.nabij.web.Codes;
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
  @Inject Letters letters;

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
   * How it is to be handed over; link and code never by the same way. Without either the link is
   * shown, and the code mailed where there is an address.
   *
   * @param link on the screen, by mail, by SMS or on paper; null is on the screen
   * @param code by voice, by mail or by SMS; null is by voice
   */
  public record Wish(
      @Pattern(regexp = "screen|mail|sms|paper") String link,
      @Pattern(regexp = "voice|mail|sms") String code) {

    boolean open() {
      return link == null && code == null;
    }

    Handing handing() {
      return new Handing(
          link == null ? Handing.Link.SCREEN : Codes.constant(Handing.Link.class, link),
          code == null ? Handing.Code.VOICE : Codes.constant(Handing.Code.class, code));
    }
  }

  /**
   * A fresh invitation.
   *
   * @param qr the link as a picture, a data URI of a PNG
   * @param code to say aloud
   * @param letter the letter that has the link, or null when it is not on paper
   */
  public record Invited(String link, String qr, String code, Instant expiresAt, UUID letter) {}

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
  @Operation(
      summary =
          "Invites a youth; earlier open invitations end. Without a body the link is shown and the"
              + " code mailed, where there is an address")
  @APIResponse(responseCode = "201", description = "The invitation, shown this once")
  @APIResponse(responseCode = "400", description = "same-channel, or no-address")
  public Response invite(@PathParam("youth") final UUID youth, @Valid final Wish wish) {
    final Staff staff = caller.staff();
    if (wish == null || wish.open()) {
      return made(directory.invite(staff, youth), null);
    }
    final Handing handing = wish.handing();
    if (handing.link() == Handing.Link.PAPER) {
      final PaperInvitation paper = letters.invite(staff, youth, handing.code());
      return made(paper.invitation(), paper.letter());
    }
    return made(directory.invite(staff, youth, handing), null);
  }

  private static Response made(final Invitation invitation, final UUID letter) {
    final String link = invitation.link();
    final Invited invited =
        new Invited(
            link, QrPicture.dataUri(link), invitation.code(), invitation.expiresAt(), letter);
    return Response.status(Response.Status.CREATED).entity(invited).build();
  }
}
