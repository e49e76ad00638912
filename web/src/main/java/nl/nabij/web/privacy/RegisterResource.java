package nl.nabij.web.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.nabij.privacy.PrivacyOffice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of processing. It is about nobody, so anyone may read it. */
@Path("privacy/register")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class RegisterResource {
  @Inject PrivacyOffice office;

  /** A line of the register (AVG art. 30). */
  public record Line(
      String code,
      String purpose,
      String basis,
      List<String> categories,
      List<String> recipients,
      String term) {}

  @GET
  @Operation(summary = "Why which data is processed, on what ground, and how long it is kept")
  public List<Line> register() {
    return office.register().stream()
        .map(
            one ->
                new Line(
                    one.code(),
                    one.purpose(),
                    one.legalBasis(),
                    one.categories(),
                    one.recipients(),
                    one.term()))
        .toList();
  }
}
