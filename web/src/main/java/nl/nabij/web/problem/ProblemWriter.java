package nl.nabij.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.nabij.web.json.Json;

/** Answers a request with a problem from outside the resources: filters and servlets. */
@ApplicationScoped
public class ProblemWriter {
  @Inject Json json;

  /** Writes status, headers and body; nothing may be written after it. */
  public void write(final HttpServletResponse response, final Problem problem) throws IOException {
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    if (problem.retryAfter() != null) {
      response.setIntHeader("Retry-After", problem.retryAfter());
    }
    response.getOutputStream().write(json.bytes(problem));
    response.flushBuffer();
  }
}
