package nl.nabij.web.identity;

import java.security.Principal;
import java.util.Optional;
import nl.nabij.access.Actor;
import nl.nabij.web.problem.Problem;

/**
 * Who opened a socket, found out during the handshake, where the cookies still are.
 *
 * @param actor null when nobody whom we know
 * @param httpSession the id of the session of staff, which ends the socket when it ends; else null
 * @param problem why not, when there is no actor
 */
public record SocketPrincipal(Actor actor, String httpSession, Problem problem)
    implements Principal {

  @Override
  public String getName() {
    return actor == null ? "nobody" : actor.id().toString();
  }

  /** Who opened the socket of this principal. */
  public static Optional<SocketPrincipal> of(final Principal principal) {
    return principal instanceof SocketPrincipal ours ? Optional.of(ours) : Optional.empty();
  }
}
