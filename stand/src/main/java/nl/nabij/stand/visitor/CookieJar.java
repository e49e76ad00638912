package nl.nabij.stand.visitor;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps cookies as a browser does for localhost: secure ones too, for all ports alike. Java's own
 * handler withholds secure cookies from plain HTTP, also from a loopback address.
 */
final class CookieJar {
  private final List<HttpCookie> cookies = new ArrayList<>();

  synchronized void keep(HttpHeaders headers) {
    for (String header : headers.allValues("Set-Cookie")) {
      for (HttpCookie cookie : HttpCookie.parse(header)) {
        if (cookie.getPath() == null) {
          cookie.setPath("/");
        }
        cookies.removeIf(
            known ->
                known.getName().equals(cookie.getName())
                    && known.getPath().equals(cookie.getPath()));
        if (cookie.getMaxAge() != 0) {
          cookies.add(cookie);
        }
      }
    }
  }

  synchronized Optional<String> header(URI address) {
    String path = address.getPath().isEmpty() ? "/" : address.getPath();
    String header =
        cookies.stream()
            .filter(cookie -> path.startsWith(cookie.getPath()))
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return header.isEmpty() ? Optional.empty() : Optional.of(header);
  }

  synchronized Optional<String> value(String name) {
    return cookies.stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  synchronized void set(String name, String value) {
    cookies.removeIf(known -> known.getName().equals(name));
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookies.add(cookie);
  }
}
