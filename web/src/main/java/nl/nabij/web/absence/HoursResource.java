package nl.nabij.web.absence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import nl.nabij.absence.Absences;
import nl.nabij.absence.OpenDay;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When somebody can be reached, and which words make a message come first. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class HoursResource {
  @Inject Caller caller;
  @Inject Absences absences;

  /** A day of the week, Monday 1, in the time of the Netherlands. */
  public record DayBody(
      @Min(1) @Max(7) int day, @NotNull LocalTime opens, @NotNull LocalTime closes) {}

  /** The hours of oneself, or of the organisation; no days is none of one's own. */
  public record HoursBody(
      boolean organisation, @NotNull @Size(max = 7) List<@NotNull @Valid DayBody> days) {}

  /** Words as they are compared. */
  public record WordsBody(@NotNull @Size(max = 200) List<@NotNull @Size(max = 60) String> words) {}

  @GET
  @Path("office-hours")
  @Operation(summary = "My hours, or those of the organisation where I have none")
  public List<DayBody> hours() {
    return absences.hours(caller.staff()).stream()
        .map(day -> new DayBody(day.day().getValue(), day.opens(), day.closes()))
        .toList();
  }

  @PUT
  @Path("office-hours")
  @Operation(summary = "Sets my hours, or as coordinator those of the organisation")
  public List<DayBody> setHours(@NotNull @Valid final HoursBody body) {
    absences.setHours(
        caller.staff(),
        body.organisation(),
        body.days().stream()
            .map(day -> new OpenDay(DayOfWeek.of(day.day()), day.opens(), day.closes()))
            .toList());
    return hours();
  }

  @GET
  @Path("worry-words")
  @Operation(summary = "The words that make a message come first until it was seen")
  public WordsBody words() {
    return new WordsBody(absences.words(caller.staff()));
  }

  @PUT
  @Path("worry-words")
  @Operation(summary = "Chooses those words; none brings back the usual ones")
  public WordsBody setWords(@NotNull @Valid final WordsBody body) {
    return new WordsBody(absences.setWords(caller.staff(), body.words()));
  }
}
