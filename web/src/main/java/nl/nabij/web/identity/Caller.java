package nl.nabij.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.nabij.access.Actor;
import nl.nabij.access.Companion;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Staff;
import nl.nabij.access.Youth;
import nl.nabij.web.problem.NotSignedIn;
import nl.nabij.web.problem.ScreenLocked;

/** Who is asking, in this request; found out when a resource first wants to know. */
@RequestScoped
public class Caller {
  @Inject HttpServletRequest request;
  @Inject Identification identification;

  private Optional<Actor> found;

  /** Who is asking, if anybody whom we know. */
  public Optional<Actor> present() {
    if (found == null) {
      found = identification.identify(request);
    }
    return found;
  }

  /**
   * Who is asking.
   *
   * @throws NotSignedIn when it is nobody whom we know
   */
  public Actor actor() {
    return present().orElseThrow(() -> new NotSignedIn(identification.bringsDevice(request)));
  }

  /** The member of staff who is asking; a youth is refused. */
  public Staff staff() {
    if (actor() instanceof Staff staff) {
      return staff;
    }
    throw new Refused("role");
  }

  /** The youth who is asking; staff are refused. */
  public Youth youth() {
    if (actor() instanceof Youth youth) {
      return youth;
    }
    throw new Refused("role");
  }

  /** Whose device this is, also when its screen is locked: for the lock alone. */
  public Youth youthAtTheLock() {
    try {
      return youth();
    } catch (final ScreenLocked locked) {
      return locked.youth();
    }
  }

  /** The companion who is asking; others are refused. */
  public Companion companion() {
    if (actor() instanceof Companion companion) {
      return companion;
    }
    throw new Refused("role");
  }

  /** Where the request comes from, also when nobody knows who is asking. */
  public Origin origin() {
    return new Origin(request.getRemoteAddr(), "");
  }
}
