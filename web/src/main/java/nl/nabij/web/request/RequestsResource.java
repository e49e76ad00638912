package nl.nabij.web.request;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Youth;
import nl.nabij.request.Outcome;
import nl.nabij.request.Request;
import nl.nabij.request.RequestKind;
import nl.nabij.request.Requests;
import nl.nabij.web.Codes;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions and rights (AVG art. 15 to 21). */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class RequestsResource {
  @Inject Caller caller;
  @Inject Requests requests;

  /** What is asked; {@code text} may be missing, but for a question. */
  public record Wish(
      @NotNull @Pattern(regexp = "question|access|correction|restriction|objection|erasure")
          String kind,
      @Size(max = 8_000) String text) {

    RequestKind what() {
      return Codes.constant(RequestKind.class, kind);
    }
  }

  /** The answer, and what came of the request. */
  public record Answer(
      @NotNull @Pattern(regexp = "done|partly|refused") String outcome,
      @NotNull @Size(max = 8_000) String answer) {}

  /**
   * A request.
   *
   * @param name of the youth, for the officer alone
   * @param dueOn the last day for an answer
   * @param inForce whether it is a restriction that was granted and still holds
   * @param paperAt when it was put on paper last to be handed over; missing when never
   * @param outcome {@code done}, {@code partly} or {@code refused}; missing as long as it is open
   */
  public record View(
      UUID id,
      UUID youth,
      String name,
      String kind,
      String text,
      Instant askedAt,
      boolean onPaper,
      LocalDate dueOn,
      String answer,
      String outcome,
      Instant answeredAt,
      boolean withdrawn,
      boolean inForce,
      Instant paperAt) {

    static View of(final Request one) {
      return new View(
          one.id(),
          one.youth(),
          one.name(),
          Codes.of(one.kind()),
          one.text(),
          one.askedAt(),
          one.onPaper(),
          one.dueOn(),
          one.answer(),
          Codes.of(one.outcome()),
          one.answeredAt(),
          one.withdrawn(),
          one.inForce(),
          one.paperAt());
    }
  }

  @GET
  @Path("me/requests")
  @Operation(summary = "What I asked the privacy officer, and the answers")
  public List<View> mine() {
    return requests.of(caller.youth()).stream().map(View::of).toList();
  }

  @PUT
  @Path("me/requests/{id}")
  @Operation(summary = "Asks the privacy officer, under an id of my own; again changes nothing")
  public View ask(@PathParam("id") final UUID id, @NotNull @Valid final Wish wish) {
    final Youth youth = caller.youth();
    return View.of(requests.ask(youth, youth.id(), id, wish.what(), wish.text()));
  }

  @DELETE
  @Path("me/requests/{id}")
  @Operation(summary = "Takes back what was not answered yet")
  public void withdraw(@PathParam("id") final UUID id) {
    requests.withdraw(caller.youth(), id);
  }

  @GET
  @Path("requests")
  @Operation(summary = "What youths asked: open ones soonest due first, then the past")
  public List<View> all() {
    return requests.all(caller.staff()).stream().map(View::of).toList();
  }

  @PUT
  @Path("youths/{youth}/requests/{id}")
  @Operation(summary = "Enters what a youth asked on paper or at the desk")
  public View enter(
      @PathParam("youth") final UUID youth,
      @PathParam("id") final UUID id,
      @NotNull @Valid final Wish wish) {
    return View.of(requests.ask(caller.staff(), youth, id, wish.what(), wish.text()));
  }

  @POST
  @Path("requests/{id}/answer")
  @Operation(summary = "Answers, once; the youth gets a notice without content")
  public View answer(@PathParam("id") final UUID id, @NotNull @Valid final Answer answer) {
    return View.of(
        requests.answer(
            caller.staff(), id, Codes.constant(Outcome.class, answer.outcome()), answer.answer()));
  }

  @POST
  @Path("requests/{id}/lift")
  @Operation(summary = "Lifts a restriction that was granted; the youth gets a notice")
  public View lift(@PathParam("id") final UUID id) {
    return View.of(requests.lift(caller.staff(), id));
  }
}
