package nl.nabij.web.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.attachment.Attachments;
import nl.nabij.attachment.Opened;
import nl.nabij.conversation.AttachedCard;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of a conversation, to be opened. */
@Path("attachments/{attachment}")
@Dependent
@Tag(name = "Attachments")
public class AttachmentsResource {
  private static final String ANY = "*/*";

  @Inject Caller caller;
  @Inject Attachments attachments;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "What stands on the card of a file: its name, type, length and state")
  public AttachedCard card(@PathParam("attachment") final UUID attachment) {
    return attachments.card(caller.actor(), attachment);
  }

  @GET
  @Path("content")
  @Produces({ANY, Problem.MEDIA_TYPE})
  @Operation(summary = "A file that is clean; photos and sound may be shown, others are saved")
  @APIResponse(responseCode = "206", description = "The part that was asked for")
  public Response content(
      @PathParam("attachment") final UUID attachment,
      @QueryParam("save") final boolean save,
      @HeaderParam("Range") final String range) {
    final Opened file = attachments.open(caller.actor(), attachment);
    final Optional<ByteRange> part;
    try {
      part = ByteRange.of(range, file.bytes());
    } catch (final ByteRange.Unsatisfiable e) {
      return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
          .header("Content-Range", "bytes */" + file.bytes())
          .build();
    }
    final ByteRange sent = part.orElse(new ByteRange(0, file.bytes() - 1));
    // Opened before the answer begins: a broken seal is an error, not half a file.
    final byte[] begin = attachments.piece(file, piece(sent.first()));
    final Response.ResponseBuilder answer =
        Response.status(part.isPresent() ? 206 : 200)
            .entity((StreamingOutput) out -> stream(file, sent, begin, out))
            .type(file.type())
            .header("Content-Disposition", Disposition.of(file.showable() && !save, file.name()))
            .header("Accept-Ranges", "bytes")
            .header("Content-Length", sent.length());
    return part.isEmpty()
        ? answer.build()
        : answer
            .header(
                "Content-Range", "bytes " + sent.first() + "-" + sent.last() + "/" + file.bytes())
            .build();
  }

  @GET
  @Path("thumbnail")
  @Produces({"image/jpeg", Problem.MEDIA_TYPE})
  @Operation(summary = "The small picture of a photo")
  public Response thumbnail(@PathParam("attachment") final UUID attachment) {
    return Response.ok(attachments.thumbnail(caller.actor(), attachment), "image/jpeg")
        .header("Content-Disposition", "inline")
        .build();
  }

  /** One piece at a time; a piece that does not open breaks the answer off. */
  private void stream(
      final Opened file, final ByteRange sent, final byte[] begin, final OutputStream out)
      throws IOException {
    byte[] plain = begin;
    long at = sent.first();
    while (at <= sent.last()) {
      final long start = (long) piece(at) * Opened.PIECE_BYTES;
      final int from = (int) (at - start);
      final int to = (int) Math.min(plain.length, sent.last() + 1 - start);
      out.write(plain, from, to - from);
      at = start + to;
      if (at <= sent.last()) {
        plain = attachments.piece(file, piece(at));
      }
    }
  }

  private static int piece(final long at) {
    return (int) (at / Opened.PIECE_BYTES);
  }
}
