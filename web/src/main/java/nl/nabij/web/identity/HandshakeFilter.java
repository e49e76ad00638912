package nl.nabij.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Staff;
import nl.nabij.web.problem.NotSignedIn;
import nl.nabij.web.problem.Problems;

/**
 * Finds out who opens a socket. The handshake succeeds also for nobody: a browser does not tell its
 * page why a handshake failed, but it does tell the code with which a socket was closed.
 */
public class HandshakeFilter extends HttpFilter {
  @Inject transient Identification identification;

  @Override
  protected void doFilter(
      final HttpServletRequest request, final HttpServletResponse response, final FilterChain chain)
      throws IOException, ServletException {
    final SocketPrincipal who = who(request);
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public Principal getUserPrincipal() {
            return who;
          }
        },
        response);
  }

  private SocketPrincipal who(final HttpServletRequest request) {
    try {
      final Optional<Actor> actor =
          "/call".equals(request.getRequestURI())
              ? room(request).flatMap(room -> identification.identify(request, room))
              : identification.identify(request);
      if (actor.isEmpty()) {
        throw new NotSignedIn(identification.bringsDevice(request));
      }
      final HttpSession session = actor.get() instanceof Staff ? request.getSession(false) : null;
      return new SocketPrincipal(actor.get(), session == null ? null : session.getId(), null);
    } catch (final RuntimeException e) {
      return new SocketPrincipal(null, null, Problems.of(e));
    }
  }

  private static Optional<UUID> room(final HttpServletRequest request) {
    try {
      return Optional.ofNullable(request.getParameter("room")).map(UUID::fromString);
    } catch (final IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
