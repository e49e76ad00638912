package nl.nabij.web.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.nabij.search.Found;
import nl.nabij.search.Search;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finding messages again. */
@Path("search")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversation")
public class SearchResource {
  private static final int USUAL = 30;

  @Inject Caller caller;
  @Inject Search search;

  /**
   * What is looked for; {@code after} is {@code next} of the page before, {@code limit} 30 if left
   * out.
   */
  public record Question(
      @NotNull @Size(min = 1, max = 200) String words,
      @Size(max = 64) String after,
      @Min(1) @Max(50) Integer limit) {}

  @POST
  @Operation(summary = "Messages with these words or beginnings of words, newest first")
  public Found find(@NotNull @Valid final Question question) {
    return search.find(
        caller.actor(),
        question.words(),
        question.after(),
        question.limit() == null ? USUAL : question.limit());
  }
}
