package nl.nabij.web.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.nabij.access.LogExport;
import nl.nabij.access.NotFound;
import nl.nabij.access.Oversight;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The whole log as a ZIP, laid out as tlog-tiles, for {@code nabij verify} or any other verifier.
 * Written while it is read: a tile or a bundle is held at a time.
 */
@Path("log/export")
@Dependent
@Tag(name = "Oversight")
public class LogExportResource {
  private static final String ZIP = "application/zip";

  @Inject Caller caller;
  @Inject Oversight oversight;

  @GET
  @Produces({ZIP, Problem.MEDIA_TYPE})
  @Operation(summary = "The log of my organisation, to check where it does not run")
  public Response export() {
    final LogExport export = oversight.export(caller.staff());
    return Response.ok((StreamingOutput) out -> write(export, out), ZIP)
        .header("Content-Disposition", "attachment; filename=\"logboek.zip\"")
        .build();
  }

  private void write(final LogExport export, final OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      put(zip, "checkpoint", export.checkpoint().getBytes(StandardCharsets.UTF_8));
      if (!export.witnessed().isEmpty()) {
        put(zip, "witnessed", export.witnessed().getBytes(StandardCharsets.UTF_8));
      }
      put(zip, "key.txt", (export.verifier() + "\n").getBytes(StandardCharsets.UTF_8));
      long hashes = export.size();
      for (int level = 0; hashes > 0; level++) {
        for (long tile = 0; tile * TilePath.FULL < hashes; tile++) {
          final int width = (int) Math.min(TilePath.FULL, hashes - tile * TilePath.FULL);
          final String address = TilePath.address(tile, width);
          put(zip, "tile/" + level + "/" + address, hashes(export, level, tile, width));
          if (level == 0) {
            put(zip, "tile/entries/" + address, entries(export, tile, width));
          }
        }
        hashes /= TilePath.FULL;
      }
    }
  }

  private byte[] hashes(final LogExport export, final int level, final long tile, final int width) {
    return oversight
        .tile(export.organisation(), level, tile, width)
        .orElseThrow(() -> new NotFound("tile"));
  }

  private byte[] entries(final LogExport export, final long tile, final int width) {
    return oversight.entriesOf(export, tile, width).orElseThrow(() -> new NotFound("entries"));
  }

  private static void put(final ZipOutputStream zip, final String name, final byte[] content)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
