package nl.nabij.web.reachability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
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
import nl.nabij.access.Youth;
import nl.nabij.reachability.Often;
import nl.nabij.reachability.Reachability;
import nl.nabij.reachability.Rhythm;
import nl.nabij.web.Codes;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wishes and agreements about contact. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reachability")
public class ReachResource {
  @Inject Caller caller;
  @Inject Reachability reachability;

  /** How often, from which day, and until the day before which one (or for good). */
  public record RhythmBody(
      @NotNull @Pattern(regexp = WishesBody.OFTEN) String often,
      @NotNull LocalDate since,
      LocalDate until) {}

  @GET
  @Path("me/reach")
  @Operation(summary = "How I want to be reached")
  public ReachView mine() {
    final Youth youth = caller.youth();
    return ReachView.of(reachability.of(youth, youth.id()));
  }

  @PUT
  @Path("me/reach/wishes")
  @Operation(summary = "Says how I want to be reached")
  public ReachView wishMine(@NotNull @Valid final WishesBody body) {
    final Youth youth = caller.youth();
    return ReachView.of(reachability.wish(youth, youth.id(), body.wishes()));
  }

  /** What a youth of the caseload wants. */
  public record Taste(UUID youth, List<String> wanted, List<String> excluded) {}

  @GET
  @Path("reach")
  @Operation(summary = "What each of my youths wants, as far as they were asked; at most 500")
  public List<Taste> ofCaseload() {
    return reachability.ofCaseload(caller.staff()).entrySet().stream()
        .map(
            one -> {
              final WishesBody wishes = WishesBody.of(one.getValue());
              return new Taste(one.getKey(), wishes.wanted(), wishes.excluded());
            })
        .toList();
  }

  @GET
  @Path("youths/{youth}/reach")
  @Operation(summary = "How a youth wants to be reached")
  public ReachView ofYouth(@PathParam("youth") final UUID youth) {
    return ReachView.of(reachability.of(caller.staff(), youth));
  }

  @PUT
  @Path("youths/{youth}/reach/wishes")
  @Operation(summary = "Writes down, together, how a youth wants to be reached")
  public ReachView wish(
      @PathParam("youth") final UUID youth, @NotNull @Valid final WishesBody body) {
    return ReachView.of(reachability.wish(caller.staff(), youth, body.wishes()));
  }

  @POST
  @Path("youths/{youth}/reach/agreements")
  @Operation(summary = "Agrees how often there is contact; what was agreed from then gives way")
  public ReachView agree(
      @PathParam("youth") final UUID youth, @NotNull @Valid final RhythmBody body) {
    return ReachView.of(
        reachability.agree(
            caller.staff(),
            youth,
            new Rhythm(Codes.constant(Often.class, body.often()), body.since(), body.until())));
  }
}
