package nl.nabij.web.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Every failure of a resource leaves as {@code application/problem+json}. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  @Override
  public Response toResponse(final Throwable thrown) {
    final Response.ResponseBuilder answer = answer(Problems.of(thrown));
    if (thrown instanceof WebApplicationException web) {
      final String allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
      if (allow != null) {
        answer.header(HttpHeaders.ALLOW, allow);
      }
    }
    return answer.build();
  }

  private static Response.ResponseBuilder answer(final Problem problem) {
    final Response.ResponseBuilder answer =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.retryAfter() != null) {
      answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfter());
    }
    return answer;
  }
}
