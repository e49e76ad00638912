package nl.nabij.web.network;

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
import nl.nabij.access.Actor;
import nl.nabij.access.Youth;
import nl.nabij.network.CompanionCard;
import nl.nabij.network.CompanionLink;
import nl.nabij.network.Companions;
import nl.nabij.network.NewCompanion;
import nl.nabij.network.Relation;
import nl.nabij.web.Codes;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who talks along with a youth: for the youth, who decides, and for who guides them. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companions")
public class CompanionsResource {
  private static final String PAGE = "/mee#";

  @Inject Caller caller;
  @Inject Companions companions;

  /** Who, what they are to the youth, whether they may write, and the last day. */
  public record Wish(
      @NotNull @Size(min = 1, max = 160) String name,
      @NotNull @Pattern(regexp = "parent|family|coach|interpreter|other") String relation,
      boolean writes,
      @NotNull LocalDate endsOn) {

    NewCompanion companion() {
      return new NewCompanion(name, Codes.constant(Relation.class, relation), writes, endsOn);
    }
  }

  /**
   * A companion.
   *
   * @param standing {@code asked}, {@code allowed} or {@code over}
   * @param entered whether a browser used the link
   * @param thread missing as long as the youth has not consented
   */
  public record View(
      UUID id,
      String name,
      String relation,
      boolean writes,
      LocalDate endsOn,
      String standing,
      boolean entered,
      UUID thread,
      long unread) {

    static View of(final CompanionCard card) {
      return new View(
          card.id(),
          card.name(),
          Codes.of(card.relation()),
          card.writes(),
          card.endsOn(),
          Codes.of(card.standing()),
          card.entered(),
          card.thread(),
          card.unread());
    }
  }

  /** The way in, shown this once: the code is told apart from the link. */
  public record Link(String link, String code, Instant expiresAt) {

    static Link of(final CompanionLink made) {
      final String page = System.getProperty("nabij.public-url", "http://localhost:8080") + PAGE;
      return new Link(page + made.token(), made.code(), made.expiresAt());
    }
  }

  @GET
  @Path("me/companions")
  @Operation(summary = "Who talks along with me, is asked for, or did")
  public List<View> mine() {
    final Youth youth = caller.youth();
    return list(youth, youth.id());
  }

  @PUT
  @Path("me/companions/{id}")
  @Operation(summary = "Lets somebody talk along, on these terms")
  public View letIn(@PathParam("id") final UUID id, @NotNull @Valid final Wish wish) {
    return View.of(companions.letIn(caller.youth(), id, wish.companion()));
  }

  @POST
  @Path("me/companions/{id}/link")
  @Operation(summary = "A new link for somebody whom I let in; the former one is void")
  public Link linkMine(@PathParam("id") final UUID id) {
    return Link.of(companions.link(caller.youth(), id));
  }

  @DELETE
  @Path("me/companions/{id}")
  @Operation(summary = "Says no, or ends a consent at once")
  public void endMine(@PathParam("id") final UUID id) {
    companions.end(caller.youth(), id);
  }

  @GET
  @Path("youths/{youth}/companions")
  @Operation(summary = "Who talks along with a youth, is asked for, or did")
  public List<View> of(@PathParam("youth") final UUID youth) {
    return list(caller.staff(), youth);
  }

  @PUT
  @Path("youths/{youth}/companions/{id}")
  @Operation(summary = "Asks a youth whether somebody may talk along")
  public View ask(
      @PathParam("youth") final UUID youth,
      @PathParam("id") final UUID id,
      @NotNull @Valid final Wish wish) {
    return View.of(companions.ask(caller.staff(), youth, id, wish.companion()));
  }

  @POST
  @Path("companions/{id}/link")
  @Operation(summary = "A new link for somebody whom the youth let in; the former one is void")
  public Link link(@PathParam("id") final UUID id) {
    return Link.of(companions.link(caller.staff(), id));
  }

  @DELETE
  @Path("companions/{id}")
  @Operation(summary = "Takes a question back, or ends that somebody talks along")
  public void end(@PathParam("id") final UUID id) {
    companions.end(caller.staff(), id);
  }

  private List<View> list(final Actor actor, final UUID youth) {
    return companions.of(actor, youth).stream().map(View::of).toList();
  }
}
