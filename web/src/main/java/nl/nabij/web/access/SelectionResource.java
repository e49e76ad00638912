package nl.nabij.web.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.nabij.access.Oversight;
import nl.nabij.access.Proof;
import nl.nabij.web.Codes;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What the officer selected, as a ZIP: the entries in a form of their choice; beside it each entry
 * as it was hashed with its proof (C2SP tlog-proof), and the key.
 */
@Path("log/selection")
@Dependent
@Tag(name = "Oversight")
public class SelectionResource {
  private static final String ZIP = "application/zip";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Caller caller;
  @Inject Oversight oversight;

  @GET
  @Produces({ZIP, Problem.MEDIA_TYPE})
  @Operation(summary = "The newest 1,000 entries that fit, with a proof of each")
  public Response select(
      @Valid @BeanParam final LogResource.Question question,
      @NotNull @Pattern(regexp = "csv|json|ldv|fhir") @QueryParam("format") final String format) {
    final List<Proof> proofs = oversight.select(caller.staff(), question.filter());
    return Response.ok(zip(proofs, Codes.constant(Format.class, format)), ZIP)
        .header("Content-Disposition", "attachment; filename=\"selectie.zip\"")
        .build();
  }

  private static byte[] zip(final List<Proof> proofs, final Format format) {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      final List<JsonNode> entries = new ArrayList<>();
      for (final Proof proof : proofs) {
        entries.add(JSON.readTree(proof.leaf()));
        put(zip, "bewijs/" + proof.index() + ".json", proof.leaf());
        put(zip, "bewijs/" + proof.index() + ".tlog-proof", utf8(ProofText.of(proof)));
      }
      put(zip, format.file(), utf8(format.write(entries)));
      if (!proofs.isEmpty()) {
        put(zip, "key.txt", utf8(proofs.get(0).verifier() + "\n"));
        put(zip, "checkpoint", utf8(proofs.get(0).checkpoint()));
      }
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(final ZipOutputStream zip, final String name, final byte[] content)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] utf8(final String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
