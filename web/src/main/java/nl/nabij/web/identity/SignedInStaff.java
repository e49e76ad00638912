package nl.nabij.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.access.Origin;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.people.Directory;
import nl.nabij.people.StaffLogin;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * The member of staff behind a session. The container asks the realm and renews its tokens; what we
 * made of them is remembered in the session for as long as the realm says the same.
 */
@ApplicationScoped
public class SignedInStaff {
  static final String SEAT = "nl.nabij.staff";

  /** Methods (RFC 8176) that are a second factor: a one-time code, or a key that was held. */
  private static final Set<String> SECOND_FACTORS = Set.of("otp", "hwk", "swk", "mfa");

  @Inject Directory directory;

  /** What the realm said, and whom we know by it. */
  record Seat(
      String login,
      String organisationSlug,
      Set<Role> roles,
      boolean twoFactor,
      java.util.UUID id,
      java.util.UUID organisation,
      String name)
      implements Serializable {

    static Seat of(final StaffLogin login, final Staff staff) {
      return new Seat(
          login.login(),
          login.organisation(),
          login.roles(),
          login.twoFactor(),
          staff.id(),
          staff.organisation(),
          staff.name());
    }

    boolean fits(final StaffLogin said) {
      return login.equals(said.login())
          && organisationSlug.equals(said.organisation())
          && roles.equals(said.roles())
          && twoFactor == said.twoFactor();
    }

    Staff staff(final Origin origin) {
      return new Staff(id, organisation, name, roles, twoFactor, origin);
    }
  }

  /**
   * Who is signed in. Registers and logs the sign-in at the first request of a session.
   *
   * @throws nl.nabij.access.Refused when the realm knows them, but no municipality of ours does
   */
  public Optional<Staff> of(final HttpServletRequest request) {
    if (!(request.getUserPrincipal() instanceof OidcPrincipal<?> principal)) {
      return Optional.empty();
    }
    final IDToken token = principal.getOidcSecurityContext().getIDToken();
    if (token == null) {
      return Optional.empty();
    }
    final StaffLogin login =
        login(
            principal.getName(),
            token.getClaimValueAsString("organisation"),
            token.getName(),
            token.getClaimValue("roles"),
            token.getClaimValue("amr"));
    final Origin origin = new Origin(request.getRemoteAddr(), "");
    return Optional.of(seat(request.getSession(), login, origin).staff(origin));
  }

  private Seat seat(final HttpSession session, final StaffLogin login, final Origin origin) {
    if (session.getAttribute(SEAT) instanceof Seat seat && seat.fits(login)) {
      return seat;
    }
    // The first page of an app asks several things at once; one of them signs in.
    synchronized (session.getId().intern()) {
      if (session.getAttribute(SEAT) instanceof Seat seat && seat.fits(login)) {
        return seat;
      }
      final Staff staff = directory.recognise(login, origin);
      directory.signedIn(staff);
      final Seat seat = Seat.of(login, staff);
      session.setAttribute(SEAT, seat);
      return seat;
    }
  }

  static StaffLogin login(
      final String user,
      final String organisation,
      final String name,
      final Object roles,
      final Object methods) {
    final List<String> named = texts(roles);
    final Set<Role> known =
        Arrays.stream(Role.values())
            .filter(role -> named.contains(role.code()))
            .collect(Collectors.toUnmodifiableSet());
    final boolean twoFactor = texts(methods).stream().anyMatch(SECOND_FACTORS::contains);
    return new StaffLogin(
        user,
        organisation == null ? "" : organisation,
        name == null || name.isBlank() ? user : name,
        known,
        twoFactor);
  }

  private static List<String> texts(final Object claim) {
    return claim instanceof Collection<?> many
        ? many.stream().map(String::valueOf).toList()
        : List.of();
  }
}
