package nl.nabij.web.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Action;
import nl.nabij.access.LogFilter;
import nl.nabij.access.LogGround;
import nl.nabij.access.LogKeys;
import nl.nabij.access.Oversight;
import nl.nabij.access.Proof;
import nl.nabij.access.Staff;
import nl.nabij.people.Directory;
import nl.nabij.people.StaffCard;
import nl.nabij.web.Dates;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The access log, for the privacy officer. Whatever is asked here is in the log as well. */
@Path("log")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Oversight")
public class LogResource {
  @Inject Caller caller;
  @Inject LogDesk desk;
  @Inject Oversight oversight;
  @Inject Directory directory;

  /** What the officer looks for. Days are in Europe/Amsterdam, both inclusive. */
  public static class Question {
    private static final String CODE = "[a-z-]{1,30}";

    @QueryParam("youth")
    UUID youth;

    @QueryParam("colleague")
    UUID colleague;

    @QueryParam("action")
    @Pattern(regexp = "[a-z-]{1,30}\\.?[a-z-]{0,30}")
    String action;

    @QueryParam("outcome")
    @Pattern(regexp = "ok|refused|error")
    String outcome;

    @QueryParam("role")
    @Pattern(regexp = CODE)
    String role;

    @QueryParam("purpose")
    @Pattern(regexp = CODE)
    String purpose;

    @QueryParam("basis")
    @Pattern(regexp = CODE)
    String basis;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("before")
    @Size(max = 200)
    String before;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    LogFilter filter() {
      return new LogFilter(
          youth,
          colleague,
          action,
          outcome,
          new LogGround(role, purpose, basis),
          Dates.parseIfAny("from", from),
          Dates.parseIfAny("to", to),
          before,
          limit);
    }
  }

  /** What can be filtered by. */
  public record Facets(List<StaffCard> colleagues, List<ActionLabel> actions) {}

  /** An action with its Dutch name. */
  public record ActionLabel(String code, String label) {}

  /**
   * Part of a name to look up, 2 to 60 characters; in the body, since a URL is kept in too many
   * places.
   */
  public record NamePart(@NotNull @Size(min = 2, max = 60) String name) {}

  /** A youth who was found. */
  public record Found(UUID id, String name) {}

  /** The verifier key of the log, name+hash+key; and the one that follows, if one does. */
  public record Key(String key, String next, Instant alone) {

    static Key of(final LogKeys keys) {
      return new Key(keys.current(), keys.next(), keys.alone());
    }
  }

  @GET
  @Path("key")
  @Operation(summary = "The key that the log of my organisation is signed with, to hand over")
  public Key key() {
    return Key.of(oversight.keys(caller.staff().organisation()));
  }

  @POST
  @Path("key")
  @Operation(summary = "Has a new key follow: both sign for 30 days, then the new one alone")
  public Key renew() {
    return Key.of(oversight.renewKey(caller.staff()));
  }

  @GET
  @Operation(summary = "Entries of the own organisation, newest first")
  public LogEntryView.Page find(@Valid @BeanParam final Question question) {
    return desk.find(caller.staff(), question.filter());
  }

  @GET
  @Path("facets")
  @Operation(summary = "Colleagues and actions to filter by")
  public Facets facets() {
    final List<ActionLabel> actions =
        Arrays.stream(Action.values())
            .map(action -> new ActionLabel(action.code(), ActionTexts.label(action)))
            .toList();
    return new Facets(directory.colleagues(caller.staff()), actions);
  }

  @POST
  @Path("youths")
  @Operation(summary = "Looks up youths by part of their name; at most 20")
  public List<Found> youths(@NotNull @Valid final NamePart part) {
    final Staff officer = caller.staff();
    return directory.findYouth(officer, part.name().strip()).entrySet().stream()
        .map(entry -> new Found(entry.getKey(), entry.getValue()))
        .toList();
  }

  @GET
  @Path("entries/{entry}/proof")
  @Operation(summary = "Proves that an entry stands in the tree (RFC 9162, 2.1.3)")
  @APIResponse(responseCode = "409", description = "conflict: not numbered yet; ask again in 1 s")
  public ProofView prove(@PathParam("entry") final UUID entry) {
    final Staff officer = caller.staff();
    final Proof proof = oversight.prove(officer, entry);
    return new ProofView(
        proof.leaf(),
        proof.index(),
        proof.size(),
        proof.path(),
        proof.checkpoint(),
        proof.verifier(),
        oversight.keys(officer.organisation()).next());
  }

  /**
   * The leaf as it was hashed, its audit path, and the signed checkpoint; bytes in base64.
   *
   * @param next the key that follows and signed as well, or missing
   */
  public record ProofView(
      byte[] leaf,
      long index,
      long size,
      List<byte[]> path,
      String checkpoint,
      String verifier,
      String next) {}
}
