package nl.nabij.web.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How every cookie of the doors looks: no script reads it, and no other site sends it along. */
final class Cookies {
  private Cookies() {}

  static Optional<String> value(final HttpServletRequest request, final String name) {
    final Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> name.equals(cookie.getName()))
            .map(Cookie::getValue)
            .filter(value -> !value.isEmpty())
            .findFirst();
  }

  static NewCookie make(final String name, final String value, final Duration kept) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge((int) kept.toSeconds())
        .build();
  }
}
