package nl.nabij.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.nabij.web.json.Json;
import nl.nabij.web.problem.Problem;
import nl.nabij.web.problem.ProblemCode;
import nl.nabij.web.problem.ProblemWriter;
import nl.nabij.web.problem.TooLarge;

/**
 * Turns away, before anyone looks at what it says, a request from another page, that comes too
 * fast, in another form than JSON, or too large.
 *
 * <p>The check of {@code Origin} is our protection against cross-site request forgery: a browser
 * always sends it with a request that changes something and with every WebSocket handshake, and no
 * page can forge it. The SameSite cookies are a second lock on the same door.
 */
public class RequestFilter extends HttpFilter {
  private static final String UPLOADS = "/api/uploads/";
  private static final String UPLOAD_TYPE = "application/offset+octet-stream";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject transient PublicUrl publicUrl;
  @Inject transient RateLimits limits;
  @Inject transient ProblemWriter writer;

  @Override
  protected void doFilter(
      final HttpServletRequest request, final HttpServletResponse response, final FilterChain chain)
      throws IOException, ServletException {
    // Before it is counted: another page may not use up what this visitor may ask.
    if (foreign(request)) {
      writer.write(response, Problem.of(ProblemCode.ORIGIN));
      return;
    }
    final Optional<Integer> wait = limits.wait(request);
    if (wait.isPresent()) {
      writer.write(response, Problem.of(ProblemCode.TOO_FAST).withRetryAfter(wait.get()));
    } else if (SAFE.contains(request.getMethod()) || upload(request)) {
      chain.doFilter(request, response);
    } else {
      unsafe(request, response, chain);
    }
  }

  private void unsafe(
      final HttpServletRequest request, final HttpServletResponse response, final FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > Json.LARGEST) {
      writer.write(response, Problem.of(ProblemCode.TOO_LARGE));
      return;
    }
    final HeldBody held;
    try {
      held = HeldBody.of(request, Json.LARGEST);
    } catch (final TooLarge e) {
      writer.write(response, Problem.of(ProblemCode.TOO_LARGE));
      return;
    }
    if (!held.empty() && !json(request.getContentType())) {
      writer.write(response, Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE));
      return;
    }
    chain.doFilter(held, response);
  }

  /** The bytes of a file: read where they are kept, piece by piece, and bounded there. */
  private static boolean upload(final HttpServletRequest request) {
    return "PATCH".equals(request.getMethod())
        && request.getRequestURI().startsWith(UPLOADS)
        && UPLOAD_TYPE.equalsIgnoreCase(request.getContentType());
  }

  private boolean foreign(final HttpServletRequest request) {
    final boolean handshake = "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    return (handshake || !SAFE.contains(request.getMethod()))
        && !publicUrl.origin().equals(request.getHeader("Origin"));
  }

  static boolean json(final String contentType) {
    if (contentType == null) {
      return false;
    }
    final String[] parts = contentType.split(";", 2);
    final String charset = parts.length == 1 ? "" : parts[1].strip();
    return "application/json".equalsIgnoreCase(parts[0].strip())
        && (charset.isEmpty() || "charset=utf-8".equalsIgnoreCase(charset.replace("\"", "")));
  }
}
