package nl.nabij.web.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Youth;
import nl.nabij.people.Directory;
import nl.nabij.web.problem.ScreenLocked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is signed in, and signing out. */
@Path("session")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
public class SessionResource {
  @Inject Caller caller;
  @Inject Sessions sessions;
  @Inject Directory directory;
  @Inject Event<SessionEnding> ending;

  /** Where the browser goes after staff have signed out. */
  public record SignedOut(String redirect) {}

  @GET
  @Operation(summary = "Who is looking; kind \"none\" when nobody whom we know")
  public SessionView session() {
    try {
      return sessions.view(caller.present());
    } catch (final ScreenLocked locked) {
      return sessions.locked(locked.youth());
    }
  }

  @POST
  @Path("sign-out")
  @Operation(summary = "Ends the session of staff, here and in the realm, or the device of a youth")
  public Response signOut(@Context final HttpServletRequest request) throws ServletException {
    if (caller.actor() instanceof Youth youth) {
      directory.endDevice(youth, youth.device());
      return Response.noContent().cookie(DeviceCookie.end()).build();
    }
    final Staff staff = caller.staff();
    directory.signedOut(staff);
    // Before the container hangs up on its sockets with a code that invites them to come back.
    ending.fire(new SessionEnding(request.getSession().getId()));
    // The container tells the realm, so that the next sign-in asks for the password again; and it
    // ends the session itself, as a rule.
    request.logout();
    final HttpSession left = request.getSession(false);
    if (left != null) {
      left.invalidate();
    }
    final boolean officer = staff.has(Role.PRIVACY_OFFICER);
    return Response.ok(new SignedOut(officer ? "/toezicht/" : "/werk/")).build();
  }
}
