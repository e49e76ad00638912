package nl.nabij.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.NotFound;
import nl.nabij.access.Oversight;
import nl.nabij.access.Staff;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.problem.ProblemWriter;
import nl.nabij.web.problem.Problems;

/**
 * The access log as other people's tools read it (C2SP tlog-tiles): checkpoint and hashes for
 * anyone, since they say nothing about anybody; the entries for the privacy officer alone.
 */
@WebServlet("/log/*")
public class TilesServlet extends HttpServlet {
  /** A tile, once written, is never written differently. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final String TEXT = "text/plain;charset=UTF-8";
  private static final String NEVER = "no-store";
  private static final String BYTES = "application/octet-stream";

  @Inject transient Oversight oversight;
  @Inject transient Directory directory;
  @Inject transient Caller caller;
  @Inject transient ProblemWriter problems;

  @Override
  protected void doGet(final HttpServletRequest request, final HttpServletResponse response)
      throws IOException {
    try {
      final TilePath path =
          TilePath.parse(request.getPathInfo()).orElseThrow(() -> new NotFound("tile"));
      final UUID organisation =
          directory
              .organisationBySlug(path.slug())
              .map(Organisation::id)
              .orElseThrow(() -> new NotFound("log"));
      answer(response, path, organisation);
    } catch (final RuntimeException e) {
      problems.write(response, Problems.of(e));
    }
  }

  private void answer(
      final HttpServletResponse response, final TilePath path, final UUID organisation)
      throws IOException {
    if (path instanceof TilePath.Checkpoint) {
      final byte[] note = oversight.checkpoint(organisation).getBytes(StandardCharsets.UTF_8);
      send(response, TEXT, NEVER, Optional.of(note));
    } else if (path instanceof TilePath.Witnessed) {
      final Optional<String> note = oversight.witnessed(organisation);
      send(response, TEXT, NEVER, note.map(text -> text.getBytes(StandardCharsets.UTF_8)));
    } else if (path instanceof TilePath.Hashes tile) {
      final Optional<byte[]> hashes =
          oversight.tile(organisation, tile.level(), tile.index(), tile.width());
      send(response, BYTES, FOR_EVER, hashes);
    } else if (path instanceof TilePath.Entries bundle) {
      final Staff officer = caller.staff();
      if (!officer.organisation().equals(organisation)) {
        throw new NotFound("log");
      }
      send(response, BYTES, NEVER, oversight.entries(officer, bundle.index(), bundle.width()));
    }
  }

  private static void send(
      final HttpServletResponse response,
      final String type,
      final String caching,
      final Optional<byte[]> found)
      throws IOException {
    final byte[] body = found.orElseThrow(() -> new NotFound("tile"));
    response.setContentType(type);
    response.setHeader("Cache-Control", caching);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
