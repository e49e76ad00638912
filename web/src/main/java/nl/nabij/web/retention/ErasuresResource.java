package nl.nabij.web.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.access.Action;
import nl.nabij.access.LogFilter;
import nl.nabij.access.LogGround;
import nl.nabij.access.LogRow;
import nl.nabij.access.NotFound;
import nl.nabij.access.Oversight;
import nl.nabij.access.Staff;
import nl.nabij.people.Directory;
import nl.nabij.retention.Erasure;
import nl.nabij.retention.Erasures;
import nl.nabij.retention.Hold;
import nl.nabij.retention.Overview;
import nl.nabij.web.Codes;
import nl.nabij.web.identity.Caller;
import nl.nabij.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Terms of keeping, holds and erasing (AVG art. 5 and 17); for the officer. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Erasures")
public class ErasuresResource {
  private static final String TEXT = "text/plain;charset=UTF-8";

  @Inject Caller caller;
  @Inject Erasures erasures;
  @Inject Oversight oversight;
  @Inject Directory directory;

  /** After so many days, 14 to 365, a proposal goes by itself; missing: the officer decides. */
  public record Choice(Integer days) {}

  /** Why a dossier must not be erased. */
  public record Reason(@NotNull @Size(max = 2_000) String reason) {}

  /**
   * An erasure.
   *
   * @param name missing once it began
   * @param why {@code term}, {@code request} or {@code restored}
   * @param stage {@code proposed}, {@code approved}, {@code clearing} or {@code done}
   * @param approvedBy the officer's name; missing when it went by itself
   * @param gone how many rows went, by table
   */
  public record ErasureView(
      UUID dossier,
      String name,
      String why,
      String stage,
      Instant proposedAt,
      String approvedBy,
      Instant approvedAt,
      Instant keyGoneAt,
      Instant doneAt,
      Map<String, Long> gone) {}

  /** A dossier on hold, why, since when and by whom. */
  public record HoldView(UUID dossier, String name, String reason, String setBy, Instant setAt) {}

  /** The whole desk; each list at most 200. */
  public record OverviewView(
      int keptYears,
      Integer days,
      List<ErasureView> proposed,
      List<HoldView> held,
      List<ErasureView> running,
      List<ErasureView> done) {}

  @GET
  @Path("erasures")
  @Operation(summary = "What is proposed for erasing, on hold, going and gone")
  public OverviewView overview() {
    final Overview overview = erasures.overview(caller.staff());
    final Map<UUID, String> staff = staffNames(overview);
    return new OverviewView(
        overview.keptYears(),
        overview.days(),
        views(overview.proposed(), staff),
        overview.held().stream().map(one -> view(one, staff)).toList(),
        views(overview.running(), staff),
        views(overview.done(), staff));
  }

  @PUT
  @Path("erasures/choice")
  @Operation(summary = "Chooses whether proposals go by themselves after so many days")
  public void choose(@NotNull @Valid final Choice choice) {
    erasures.choose(caller.staff(), choice.days());
  }

  @POST
  @Path("erasures/{dossier}/approve")
  @Operation(summary = "Lets a dossier be erased: it begins in seconds and cannot be undone")
  @APIResponse(responseCode = "409", description = "dossier-held, term-not-over")
  public void approve(@PathParam("dossier") final UUID dossier) {
    erasures.approve(caller.staff(), dossier);
  }

  @PUT
  @Path("youths/{youth}/hold")
  @Operation(summary = "Puts a dossier on hold: it is not erased until that is lifted")
  @APIResponse(responseCode = "409", description = "erasure-begun")
  public void hold(@PathParam("youth") final UUID youth, @NotNull @Valid final Reason reason) {
    erasures.hold(caller.staff(), youth, reason.reason());
  }

  @DELETE
  @Path("youths/{youth}/hold")
  @Operation(summary = "Lifts a hold")
  public void lift(@PathParam("youth") final UUID youth) {
    erasures.lift(caller.staff(), youth);
  }

  @GET
  @Path("erasures/destroyed")
  @Produces({TEXT, Problem.MEDIA_TYPE})
  @Operation(summary = "The dossiers whose key was destroyed, to keep apart from backups")
  public Response destroyed() {
    final String text =
        erasures.destroyed(caller.staff()).stream()
            .map(id -> id + "\n")
            .collect(Collectors.joining("", "# dossiers whose key was destroyed\n", ""));
    return Response.ok(text, TEXT)
        .header("Content-Disposition", "attachment; filename=\"gewist.txt\"")
        .build();
  }

  @GET
  @Path("erasures/{dossier}/certificate")
  @Produces({TEXT, Problem.MEDIA_TYPE})
  @Operation(summary = "That a dossier was erased, with the proof from the log")
  @APIResponse(responseCode = "409", description = "erasure-not-done")
  public Response certificate(@PathParam("dossier") final UUID dossier) {
    final Staff officer = caller.staff();
    final Erasure erasure = erasures.done(officer, dossier);
    final LogFilter filter =
        new LogFilter(
            dossier, null, Action.ERASE_DOSSIER.code(), "ok", LogGround.ANY, null, null, null, 1);
    final LogRow entry =
        oversight.find(officer, filter).rows().stream()
            .findFirst()
            .orElseThrow(() -> new NotFound("entry"));
    final String text =
        Certificate.of(
            erasure,
            directory.organisation(officer.organisation()).name(),
            oversight.prove(officer, entry.id()));
    return Response.ok(text, TEXT)
        .header("Content-Disposition", "attachment; filename=\"bewijs-van-wissen.txt\"")
        .build();
  }

  private Map<UUID, String> staffNames(final Overview overview) {
    final Set<UUID> staff =
        Stream.concat(
                Stream.of(overview.running(), overview.done())
                    .flatMap(List::stream)
                    .map(Erasure::approvedBy),
                overview.held().stream().map(Hold::setBy))
            .filter(Objects::nonNull)
            .limit(500)
            .collect(Collectors.toSet());
    return staff.isEmpty() ? Map.of() : directory.staffNames(staff);
  }

  private static List<ErasureView> views(final List<Erasure> found, final Map<UUID, String> staff) {
    return found.stream()
        .map(
            one ->
                new ErasureView(
                    one.dossier(),
                    one.name(),
                    Codes.of(one.why()),
                    Codes.of(one.stage()),
                    one.proposedAt(),
                    one.approvedBy() == null ? null : staff.getOrDefault(one.approvedBy(), ""),
                    one.approvedAt(),
                    one.keyGoneAt(),
                    one.doneAt(),
                    one.gone()))
        .toList();
  }

  private static HoldView view(final Hold one, final Map<UUID, String> staff) {
    return new HoldView(
        one.dossier(), one.name(), one.reason(), staff.getOrDefault(one.setBy(), ""), one.setAt());
  }
}
