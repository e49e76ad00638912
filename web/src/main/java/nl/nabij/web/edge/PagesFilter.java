package nl.nabij.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Gives the page of the app for the addresses that the app itself knows, such as {@code
 * /werk/jongere/…}, so that they can be opened and reloaded.
 */
public class PagesFilter extends HttpFilter {

  @Override
  protected void doFilter(
      final HttpServletRequest request, final HttpServletResponse response, final FilterChain chain)
      throws IOException, ServletException {
    final String path = request.getRequestURI();
    final Optional<String> page = page(path);
    if (page.isPresent()) {
      request.getRequestDispatcher(page.get()).forward(request, response);
    } else if ("/werk".equals(path) || "/toezicht".equals(path)) {
      response.sendRedirect(path + "/");
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The page behind an address; empty for a file and for whatever is no page. */
  static Optional<String> page(final String path) {
    if ("/uitnodiging".equals(path)) {
      return Optional.of("/index.html");
    } else if ("/v".equals(path)) {
      return Optional.of("/v.html");
    } else if ("/mee".equals(path)) {
      return Optional.of("/mee.html");
    }
    final boolean file = path.lastIndexOf('.') > path.lastIndexOf('/');
    if (path.startsWith("/werk/") && !file) {
      return Optional.of("/werk/index.html");
    } else if (path.startsWith("/toezicht/") && !file) {
      return Optional.of("/toezicht/index.html");
    }
    return Optional.empty();
  }
}
