package nl.nabij.web.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.nabij.letter.Transcript;
import nl.nabij.letter.Transcripts;
import nl.nabij.web.Dates;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A conversation on paper. */
@Path("threads/{thread}/transcript")
@Dependent
@Tag(name = "Letters")
public class TranscriptResource {
  private static final String PDF = "application/pdf";

  @Inject Caller caller;
  @Inject Transcripts transcripts;

  @GET
  @Produces({PDF, Problem.MEDIA_TYPE})
  @Operation(summary = "The conversation as PDF, with numbered lines; from and until are days")
  public Response print(
      @PathParam("thread") final UUID thread,
      @QueryParam("from") final String from,
      @QueryParam("until") final String until) {
    final Transcript transcript =
        transcripts.of(
            caller.actor(),
            thread,
            Dates.parseIfAny("from", from),
            Dates.parseIfAny("until", until));
    return Response.ok(transcripts.print(transcript), PDF)
        .header("Content-Disposition", "attachment; filename=\"gesprek.pdf\"")
        .build();
  }
}
