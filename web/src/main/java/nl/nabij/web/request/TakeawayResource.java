package nl.nabij.web.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.concurrent.Semaphore;
import nl.nabij.access.Rejected;
import nl.nabij.access.Youth;
import nl.nabij.request.Requests;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Access and portability (AVG art. 15 and 20): all that is kept of somebody, to take along. */
@Path("me/takeaway")
@Dependent
@Tag(name = "Requests")
public class TakeawayResource {
  private static final String ZIP = "application/zip";

  /** So many at a time on a node: it reads everything, and prints. */
  private static final Semaphore AT_ONCE = new Semaphore(2);

  @Inject Caller caller;
  @Inject Requests requests;
  @Inject TakeawayZip zip;

  @GET
  @Produces({ZIP, Problem.MEDIA_TYPE})
  @Operation(summary = "All that is kept of me, as ZIP: JSON, PDF, letters and files")
  @APIResponse(responseCode = "429", description = "takeaway-busy: others are at it, try again")
  public Response all() {
    final Youth youth = caller.youth();
    requests.takeAway(youth);
    if (AT_ONCE.availablePermits() == 0) {
      throw new Rejected(Rejected.Kind.TOO_MUCH, "takeaway-busy");
    }
    final StreamingOutput written =
        out -> {
          // Not before: who asks for the headers alone never comes here.
          AT_ONCE.acquireUninterruptibly();
          try {
            zip.write(youth, out);
          } finally {
            AT_ONCE.release();
          }
        };
    return Response.ok(written, ZIP)
        .header("Content-Disposition", "attachment; filename=\"mijn-gegevens.zip\"")
        .build();
  }
}
