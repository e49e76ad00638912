package nl.nabij.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.nabij.access.Companion;
import nl.nabij.access.Origin;
import nl.nabij.network.Companions;
import nl.nabij.network.Entered;

/**
 * The cookie of a browser by which somebody of a youth's network talks along: a random secret, of
 * which the house keeps only a fingerprint, until the last day of the consent.
 */
@ApplicationScoped
public class CompanionCookie {
  public static final String NAME = "__Host-nabij-mee";

  @Inject Companions companions;
  @Inject Clock clock;

  /** The cookie of a browser that just came in. */
  public NewCookie of(final Entered entered) {
    return Cookies.make(
        NAME, entered.secret(), Duration.between(clock.instant(), entered.endsAt()));
  }

  /** The companion whom a request proves to be one, if it does. */
  Optional<Companion> read(final HttpServletRequest request) {
    return Cookies.value(request, NAME)
        .flatMap(secret -> companions.recognise(secret, new Origin(request.getRemoteAddr(), "")));
  }
}
