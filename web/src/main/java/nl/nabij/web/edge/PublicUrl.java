package nl.nabij.web.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/**
 * Where people reach Nabij: the system property {@code nabij.public-url}, such as {@code
 * https://nabij.meerdam.example}, without a path. Links are made of it, and only pages of this
 * origin may ask for something to be changed.
 */
@ApplicationScoped
public class PublicUrl {
  static final String PROPERTY = "nabij.public-url";
  static final String DEFAULT = "http://localhost:8400";

  private final String origin;

  public PublicUrl() {
    this(System.getProperty(PROPERTY, DEFAULT));
  }

  PublicUrl(final String url) {
    final URI uri = URI.create(url);
    if (uri.getScheme() == null || uri.getAuthority() == null) {
      throw new IllegalStateException(PROPERTY + " is not an absolute address");
    }
    origin = uri.getScheme() + "://" + uri.getAuthority();
  }

  /** Scheme, host and port, as a browser sends it in {@code Origin}. */
  public String origin() {
    return origin;
  }

  /** The full address of a path that begins with a slash. */
  public String link(final String path) {
    return origin + path;
  }

  /** Whether people come over TLS, so that a browser may be told to come no other way. */
  public boolean secure() {
    return origin.startsWith("https://");
  }
}
