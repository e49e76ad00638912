package nl.nabij.web.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.nabij.followup.Due;
import nl.nabij.followup.FollowUps;
import nl.nabij.followup.Step;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is due, and recording that it was done. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class DueResource {
  @Inject Caller caller;
  @Inject FollowUps followUps;

  /** What is due for a consultant; {@code coming} within 14 days. */
  public record DueView(List<StepView> overdue, List<StepView> today, List<StepView> coming) {}

  /** How a step went; the note at most 1,000 characters. */
  public record Result(
      @NotNull @Pattern(regexp = "done|missed|offered") String result,
      @Size(max = 1000) String note) {}

  @GET
  @Path("due")
  @Operation(summary = "What is due for me: overdue, today and coming")
  public DueView due() {
    final Due due = followUps.due(caller.staff());
    return new DueView(views(due.overdue()), views(due.today()), views(due.coming()));
  }

  @POST
  @Path("plans/{plan}/steps/{step}")
  @Operation(summary = "Records how a step went")
  public StepView record(
      @PathParam("plan") final UUID plan,
      @PathParam("step") @Size(max = 60) final String step,
      @NotNull @Valid final Result result) {
    return StepView.of(
        followUps.record(caller.staff(), plan, step, result.result(), result.note()));
  }

  private static List<StepView> views(final List<Step> steps) {
    return steps.stream().map(StepView::of).toList();
  }
}
