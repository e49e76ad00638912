package nl.nabij.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The headers that every answer carries: what the browser may load and from where, that nobody may
 * frame us, how long an answer may be kept (internet.nl, OWASP secure headers).
 */
public class HeadersFilter extends HttpFilter {
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
          + "connect-src 'self'; media-src 'self' blob:; font-src 'self'; manifest-src 'self'; "
          + "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** What people sent each other: whatever it is, it runs nothing and belongs to no page. */
  static final String POLICY_OF_FILES = "sandbox; default-src 'none'";

  /** Two years, as the preload lists ask. */
  static final String STRICT_TRANSPORT = "max-age=63072000; includeSubDomains";

  /**
   * Scripts, styles and letters of our own: fetched by a page and never one themselves. On a slow
   * line the half kilobyte of a document's headers, with each of ten files, is a tenth of a second.
   */
  private static final Pattern PART_OF_A_PAGE = Pattern.compile("/assets/[^/]+\\.(?:js|css|woff2)");

  private static final String NO_STORE = "no-store";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Inject transient PublicUrl publicUrl;

  @Override
  protected void doFilter(
      final HttpServletRequest request, final HttpServletResponse response, final FilterChain chain)
      throws IOException, ServletException {
    final String path = request.getRequestURI();
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", caching(path));
    if (!PART_OF_A_PAGE.matcher(path).matches()) {
      ofADocument(response, path);
    }
    if (publicUrl.secure() || request.isSecure()) {
      response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT);
    }
    chain.doFilter(request, response);
  }

  /** What a browser heeds in a document, and in nothing that a document fetches. */
  private static void ofADocument(final HttpServletResponse response, final String path) {
    response.setHeader("Content-Security-Policy", policy(path));
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()");
  }

  private static String policy(final String path) {
    return path.startsWith("/api/attachments/") ? POLICY_OF_FILES : CONTENT_SECURITY_POLICY;
  }

  /**
   * The name of a file under {@code /assets/} changes with its content. Nothing else is kept:
   * answers are about people, and all pages of all builds carry one date, so that asking whether a
   * page is newer would never say yes.
   */
  static String caching(final String path) {
    return path.startsWith("/assets/") ? FOR_EVER : NO_STORE;
  }
}
