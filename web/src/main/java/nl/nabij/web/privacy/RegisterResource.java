package nl.nabij.web.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.nabij.access.NotFound;
import nl.nabij.people.Directory;
import nl.nabij.privacy.PrivacyOffice;
import nl.nabij.privacy.ProcessingActivity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of processing. It is about nobody, so anyone may read it. */
@Path("privacy/register")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class RegisterResource {
  @Inject PrivacyOffice office;
  @Inject Directory directory;

  /** A line of the register (AVG art. 30). */
  public record Line(
      String code,
      String purpose,
      String basis,
      List<String> categories,
      List<String> recipients,
      String term,
      List<Sooner> sooner) {}

  /**
   * What goes sooner than the dossier: what, how long it is kept, and from when that is counted.
   */
  public record Sooner(String what, String term, String after) {}

  @GET
  @Operation(
      summary = "Why which data is processed, on what ground, and how long it is kept",
      description = "Of an organisation, by its slug; without one, that with which all begin.")
  public List<Line> register(@QueryParam("organisation") final String slug) {
    final List<ProcessingActivity> register =
        slug == null
            ? office.register()
            : directory
                .organisationBySlug(slug)
                .map(organisation -> office.register(organisation.id()))
                .orElseThrow(() -> new NotFound("organisation"));
    return register.stream().map(RegisterResource::line).toList();
  }

  private static Line line(final ProcessingActivity one) {
    return new Line(
        one.code(),
        one.purpose(),
        one.legalBasis(),
        one.categories(),
        one.recipients(),
        one.term(),
        one.kinds().stream()
            .map(kind -> new Sooner(kind.what(), kind.inWords(), kind.after()))
            .toList());
  }
}
