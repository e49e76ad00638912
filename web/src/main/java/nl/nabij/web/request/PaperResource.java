package nl.nabij.web.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.letter.PaperAddress;
import nl.nabij.request.Request;
import nl.nabij.request.Requests;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Access (AVG art. 15) for who does not use the app: all that is kept, printed, with a letter. */
@Path("requests/{id}/paper")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class PaperResource {
  private static final String PDF = "application/pdf";

  /** On a node: it reads everything, prints, and holds it all. */
  private static final Semaphore AT_ONCE = new Semaphore(1);

  @Inject Caller caller;
  @Inject Requests requests;
  @Inject PaperTakeaway paper;

  /** Where the letter goes; it is printed and kept nowhere. */
  public record Address(
      @NotNull @Size(max = 80) @Pattern(regexp = ".*\\S.*") String street,
      @NotNull @Pattern(regexp = "[1-9][0-9]{3} ?[A-Za-z]{2}") String postcode,
      @NotNull @Size(max = 80) @Pattern(regexp = ".*\\S.*") String city) {}

  @POST
  @Produces({PDF, Problem.MEDIA_TYPE})
  @Operation(summary = "All that is kept of who asked to see it, as PDF to print, with a letter")
  @APIResponse(responseCode = "409", description = "request-not-access, request-over")
  @APIResponse(responseCode = "429", description = "takeaway-busy: another is made, try again")
  public Response print(@PathParam("id") final UUID id, @NotNull @Valid final Address address) {
    final Staff officer = caller.staff();
    if (!AT_ONCE.tryAcquire()) {
      throw new Rejected(Rejected.Kind.TOO_MUCH, "takeaway-busy");
    }
    try {
      final Request request = requests.onPaper(officer, id);
      return Response.ok(paper.make(officer, request, to(address)), PDF)
          .header("Content-Disposition", "attachment; filename=\"gegevens-op-papier.pdf\"")
          .build();
    } finally {
      AT_ONCE.release();
    }
  }

  private static PaperAddress to(final Address address) {
    return new PaperAddress(
        address.street().strip(),
        address.postcode().toUpperCase(Locale.ROOT),
        address.city().strip());
  }
}
