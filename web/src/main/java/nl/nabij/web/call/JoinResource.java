package nl.nabij.web.call;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.nabij.call.Calls;
import nl.nabij.call.JoinCard;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.web.identity.GuestCookie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Coming in by the link of a letter. */
@Path("join")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Call")
public class JoinResource {
  @Inject Calls calls;
  @Inject Directory directory;
  @Inject GuestCookie guests;
  @Inject Clock clock;

  /** The code of a letter: ten characters of Crockford base32, dashes and blanks as one likes. */
  public record JoinCode(@NotNull @Pattern(regexp = "[0-9A-Za-z -]{10,20}") String code) {}

  /** What a code opens. Says no names: a letter may be read by others. */
  public record Opening(
      UUID room,
      Municipality organisation,
      Instant startsAt,
      Instant opensAt,
      Instant closesAt,
      String state) {}

  /** Whom to call when it does not work. */
  public record Municipality(String name, String phone) {}

  @POST
  @Operation(summary = "Looks up a join code and lets this browser into the waiting room")
  @APIResponse(responseCode = "200", description = "The call; a guest cookie is set")
  @APIResponse(responseCode = "404", description = "not-found: no such code")
  @APIResponse(responseCode = "410", description = "gone: the call is over")
  public Response join(@NotNull @Valid final JoinCode code) {
    final JoinCard card = calls.lookUp(code.code());
    final Organisation organisation = directory.organisation(card.organisation());
    final Opening opening =
        new Opening(
            card.room(),
            new Municipality(organisation.name(), organisation.phone()),
            card.startsAt(),
            card.opensAt(),
            card.closesAt(),
            clock.instant().isBefore(card.opensAt()) ? "early" : "open");
    return Response.ok(opening)
        .cookie(guests.of(card.room(), card.organisation(), card.youth(), card.closesAt()))
        .build();
  }
}
