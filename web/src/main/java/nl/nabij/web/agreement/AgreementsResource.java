package nl.nabij.web.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Youth;
import nl.nabij.agreement.Agreement;
import nl.nabij.agreement.Agreements;
import nl.nabij.agreement.Doer;
import nl.nabij.agreement.NewAgreement;
import nl.nabij.agreement.State;
import nl.nabij.web.Codes;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Small steps that were agreed. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementsResource {
  @Inject Caller caller;
  @Inject Agreements agreements;

  /**
   * What is agreed, who does it, and the last day.
   *
   * @param party the name of the organisation when {@code doer} is {@code other}
   */
  public record Wish(
      @NotNull @Size(min = 1, max = 800) String text,
      @NotNull @Pattern(regexp = "youth|staff|other") String doer,
      @Size(max = 320) String party,
      @NotNull LocalDate dueOn) {}

  /** What became of it. */
  public record Marked(@NotNull @Pattern(regexp = "open|done|dropped") String state) {}

  /**
   * An agreed step.
   *
   * @param doer {@code youth}, {@code staff} or {@code other}: then {@code party} says who
   * @param state {@code open}, {@code done} or {@code dropped}, since {@code changedAt}
   */
  public record View(
      UUID id,
      String text,
      String doer,
      String party,
      LocalDate dueOn,
      String state,
      Instant changedAt) {

    static View of(final Agreement one) {
      return new View(
          one.id(),
          one.text(),
          Codes.of(one.doer()),
          one.party(),
          one.dueOn(),
          Codes.of(one.state()),
          one.changedAt());
    }
  }

  @GET
  @Path("me/agreements")
  @Operation(summary = "What I agreed with who guides me: open ones soonest first, then the past")
  public List<View> mine() {
    final Youth youth = caller.youth();
    return list(youth, youth.id());
  }

  @PUT
  @Path("me/agreements/{id}")
  @Operation(summary = "Writes a step down under an id of my own; again changes nothing")
  public View agreeMine(@PathParam("id") final UUID id, @NotNull @Valid final Wish wish) {
    final Youth youth = caller.youth();
    return agree(youth, youth.id(), id, wish);
  }

  @GET
  @Path("youths/{youth}/agreements")
  @Operation(summary = "What was agreed with a youth")
  public List<View> ofYouth(@PathParam("youth") final UUID youth) {
    return list(caller.staff(), youth);
  }

  @PUT
  @Path("youths/{youth}/agreements/{id}")
  @Operation(summary = "Agrees on a step under an id of my own; again changes nothing")
  public View agreeWith(
      @PathParam("youth") final UUID youth,
      @PathParam("id") final UUID id,
      @NotNull @Valid final Wish wish) {
    return agree(caller.staff(), youth, id, wish);
  }

  @PUT
  @Path("agreements/{id}/state")
  @Operation(summary = "Says what became of a step; a youth only of their own")
  public View mark(@PathParam("id") final UUID id, @NotNull @Valid final Marked marked) {
    return View.of(
        agreements.mark(caller.actor(), id, Codes.constant(State.class, marked.state())));
  }

  private List<View> list(final Actor actor, final UUID youth) {
    return agreements.of(actor, youth).stream().map(View::of).toList();
  }

  private View agree(final Actor actor, final UUID youth, final UUID id, final Wish wish) {
    return View.of(
        agreements.agree(
            actor,
            youth,
            id,
            new NewAgreement(
                wish.text(), Codes.constant(Doer.class, wish.doer()), wish.party(), wish.dueOn())));
  }
}
