package nl.nabij.web.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.nabij.letter.Letters;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters, to be read on the screen or printed. */
@Path("letters")
@Dependent
@Tag(name = "Letters")
public class LettersResource {
  private static final String PDF = "application/pdf";

  @Inject Caller caller;
  @Inject Letters letters;

  @GET
  @Path("{letter}")
  @Produces({PDF, Problem.MEDIA_TYPE})
  @Operation(summary = "A letter as PDF")
  public Response open(@PathParam("letter") final UUID letter) {
    return Response.ok(letters.open(caller.actor(), letter).pdf(), PDF)
        .header("Content-Disposition", "inline; filename=\"brief.pdf\"")
        .build();
  }
}
