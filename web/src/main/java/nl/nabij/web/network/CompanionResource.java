package nl.nabij.web.network;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.calendar.DemoTime;
import nl.nabij.network.CompanionHome;
import nl.nabij.network.Companions;
import nl.nabij.network.Entered;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.identity.CompanionCookie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A companion's own side: coming in, and what they find. */
@Path("companion")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companions")
public class CompanionResource {
  @Inject Caller caller;
  @Inject Companions companions;
  @Inject CompanionCookie cookie;
  @Inject Directory directory;

  /** What stands behind the # of the link, and six digits. */
  public record Entry(
      @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{16,128}") String token,
      @NotNull @Pattern(regexp = "[0-9]{6}") String code) {}

  /**
   * What a companion finds.
   *
   * @param youth the first name
   * @param phone of the municipality
   */
  public record Home(
      UUID id,
      String name,
      String youth,
      UUID thread,
      boolean writes,
      LocalDate endsOn,
      String organisation,
      String slug,
      String phone,
      boolean demo) {}

  @POST
  @Path("enter")
  @Operation(summary = "Brings this browser in, by link and code")
  @APIResponse(responseCode = "204", description = "In; the cookie is set until the last day")
  @APIResponse(responseCode = "403", description = "code-wrong, with attemptsLeft")
  @APIResponse(responseCode = "410", description = "gone: used, too late, or the consent is over")
  public Response enter(@NotNull @Valid final Entry entry) {
    final Entered entered = companions.enter(entry.token(), entry.code(), caller.origin());
    return Response.noContent().cookie(cookie.of(entered)).build();
  }

  @GET
  @Operation(summary = "Whose conversation I may follow, and until when")
  public Home home() {
    final CompanionHome home = companions.home(caller.companion());
    final Organisation organisation = directory.organisation(home.organisation());
    return new Home(
        home.id(),
        home.name(),
        home.youth(),
        home.thread(),
        home.writes(),
        home.endsOn(),
        organisation.name(),
        organisation.slug(),
        organisation.phone(),
        DemoTime.enabled());
  }
}
