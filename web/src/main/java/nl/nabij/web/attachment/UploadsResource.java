package nl.nabij.web.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.nabij.access.Rejected;
import nl.nabij.attachment.Attachments;
import nl.nabij.attachment.Upload;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Uploads that can be gone on with: tus 1.0.0. */
@Path("uploads")
@Dependent
@Produces(Problem.MEDIA_TYPE)
@Tag(name = "Attachments")
public class UploadsResource {
  private static final String VERSION = "1.0.0";
  private static final String RESUMABLE = "Tus-Resumable";
  private static final String BYTES = "application/offset+octet-stream";

  @Inject Caller caller;
  @Inject Attachments attachments;

  @OPTIONS
  @Operation(summary = "What this server knows of tus")
  public Response knows() {
    return Response.noContent()
        .header(RESUMABLE, VERSION)
        .header("Tus-Version", VERSION)
        .header("Tus-Extension", "creation,termination,expiration")
        .header("Tus-Max-Size", Attachments.BYTES_AT_MOST)
        .build();
  }

  @POST
  @Operation(summary = "Announces a file; answers where to send it")
  @APIResponse(responseCode = "201", description = "Announced")
  public Response begin(
      @HeaderParam(RESUMABLE) final String version,
      @HeaderParam("Upload-Length") final Long length,
      @HeaderParam("Upload-Metadata") final String metadata) {
    speaksTus(version);
    if (length == null || length < 0) {
      throw new Rejected(Rejected.Kind.INVALID, "upload-length");
    }
    final Upload upload =
        attachments.begin(caller.actor(), UploadMetadata.parse(metadata).of(length));
    return state(Response.created(URI.create("uploads/" + upload.id())), upload).build();
  }

  @HEAD
  @Path("{upload}")
  @Operation(summary = "How far an upload of mine is")
  public Response progress(
      @PathParam("upload") final UUID id, @HeaderParam(RESUMABLE) final String version) {
    speaksTus(version);
    final Upload upload = attachments.progress(caller.actor(), id);
    return state(Response.ok(), upload).header("Upload-Length", upload.bytes()).build();
  }

  @PATCH
  @Path("{upload}")
  @Consumes(BYTES)
  @Operation(summary = "Sends the bytes from an offset on; the last one posts the message")
  @APIResponse(responseCode = "204", description = "Kept")
  public Response receive(
      @PathParam("upload") final UUID id,
      @HeaderParam(RESUMABLE) final String version,
      @HeaderParam("Upload-Offset") final Long offset,
      @HeaderParam("Content-Length") final Long length,
      final InputStream body) {
    speaksTus(version);
    if (offset == null || offset < 0) {
      throw new Rejected(Rejected.Kind.INVALID, "upload-offset");
    }
    if (length != null && offset + length > Attachments.BYTES_AT_MOST) {
      throw new Rejected(Rejected.Kind.TOO_LARGE, "file-too-large");
    }
    return state(Response.noContent(), attachments.receive(caller.actor(), id, offset, body))
        .build();
  }

  @DELETE
  @Path("{upload}")
  @Operation(summary = "Ends an upload of mine and throws away what was received")
  @APIResponse(responseCode = "204", description = "Gone")
  public Response cancel(
      @PathParam("upload") final UUID id, @HeaderParam(RESUMABLE) final String version) {
    speaksTus(version);
    attachments.cancel(caller.actor(), id);
    return Response.noContent().header(RESUMABLE, VERSION).build();
  }

  private static Response.ResponseBuilder state(
      final Response.ResponseBuilder response, final Upload upload) {
    return response
        .header(RESUMABLE, VERSION)
        .header("Upload-Offset", upload.received())
        .header(
            "Upload-Expires",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                upload.expiresAt().atOffset(ZoneOffset.UTC)));
  }

  private void speaksTus(final String version) {
    // Who nobody knows hears that first.
    caller.actor();
    if (!VERSION.equals(version)) {
      throw new Rejected(Rejected.Kind.INVALID, "tus-version");
    }
  }
}
