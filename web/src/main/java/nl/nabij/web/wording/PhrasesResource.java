package nl.nabij.web.wording;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.web.Codes;
import nl.nabij.web.identity.Caller;
import nl.nabij.wording.Filled;
import nl.nabij.wording.Moment;
import nl.nabij.wording.Phrase;
import nl.nabij.wording.Phrases;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Openings and canned texts. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wording")
public class PhrasesResource {
  @Inject Caller caller;
  @Inject Phrases phrases;

  /**
   * A text; {@code shared} when it is of the organisation, {@code title} may be missing.
   *
   * @param listedUntil the last day on which youths see it among the possibilities; missing when
   *     they do not
   */
  public record PhraseBody(
      boolean shared,
      @NotNull @Pattern(regexp = "opening|silent|no-show|success|information|other") String moment,
      @Size(max = 60) String title,
      @NotNull @Size(min = 1, max = 4_000) String text,
      LocalDate listedUntil) {}

  /** A text with its id. */
  public record PhraseView(
      UUID id, boolean shared, String moment, String title, String text, LocalDate listedUntil) {

    static PhraseView of(final Phrase phrase) {
      return new PhraseView(
          phrase.id(),
          phrase.shared(),
          Codes.of(phrase.moment()),
          phrase.title(),
          phrase.text(),
          phrase.listedUntil());
    }
  }

  /** A text, and for whom it is to be filled in. */
  public record FillBody(
      @NotNull @Size(min = 1, max = 10_000) String text,
      @NotNull @Size(max = 50) List<@NotNull UUID> youths) {}

  /** Something that the organisation offers its youths, to be read until a day. */
  public record Possibility(UUID id, String title, String text, LocalDate until) {}

  @GET
  @Path("me/possibilities")
  @Operation(summary = "What my municipality has to offer me now")
  public List<Possibility> possibilities() {
    return phrases.possibilities(caller.youth()).stream()
        .map(one -> new Possibility(one.id(), one.title(), one.text(), one.listedUntil()))
        .toList();
  }

  @GET
  @Path("phrases")
  @Operation(summary = "My own texts, and then those of my organisation")
  public List<PhraseView> phrases() {
    return phrases.of(caller.staff()).stream().map(PhraseView::of).toList();
  }

  @PUT
  @Path("phrases/{id}")
  @Operation(summary = "Keeps a text of my own, or as coordinator of the organisation")
  public PhraseView keep(@PathParam("id") final UUID id, @NotNull @Valid final PhraseBody body) {
    return PhraseView.of(
        phrases.keep(
            caller.staff(),
            new Phrase(
                id,
                body.shared(),
                Codes.constant(Moment.class, body.moment()),
                body.title(),
                body.text(),
                body.listedUntil())));
  }

  @DELETE
  @Path("phrases/{id}")
  @Operation(summary = "Drops a text; after the last of the organisation the usual ones are back")
  public void drop(@PathParam("id") final UUID id) {
    phrases.drop(caller.staff(), id);
  }

  @POST
  @Path("phrases/filled")
  @Operation(summary = "A text as it would go to each of my youths, with what is not known")
  public List<Filled> filled(@NotNull @Valid final FillBody body) {
    return phrases.fill(caller.staff(), body.text(), body.youths());
  }
}
