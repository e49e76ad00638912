package nl.nabij.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Input that is not the JSON we expect. It needs a mapper of its own, or RESTEasy's built-in one,
 * which is nearer to the exception, answers in plain text and quotes the input.
 */
@Provider
public class JacksonMapper implements ExceptionMapper<JsonProcessingException> {

  @Override
  public Response toResponse(final JsonProcessingException thrown) {
    final Problem problem = Problem.of(ProblemCode.MALFORMED);
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
