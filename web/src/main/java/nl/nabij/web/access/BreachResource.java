package nl.nabij.web.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.access.Action;
import nl.nabij.access.Affected;
import nl.nabij.access.Breaches;
import nl.nabij.access.Staff;
import nl.nabij.access.Suspicion;
import nl.nabij.people.Directory;
import nl.nabij.privacy.PrivacyOffice;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whose data may have leaked, and which (AVG art. 33). */
@Path("log/breach")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Oversight")
public class BreachResource {
  @Inject Caller caller;
  @Inject Breaches breaches;
  @Inject Directory directory;
  @Inject PrivacyOffice office;

  /** Who, or from which address, and when; at most 92 days. */
  public record Question(
      UUID actor, @Size(max = 64) String origin, @NotNull Instant from, @NotNull Instant until) {}

  /** Somebody whose data was touched; without a name when it was erased. */
  public record Person(
      UUID youth, String name, List<String> acts, long times, Instant first, Instant last) {}

  /** Those people, the one touched last first, and the kinds of data of the register. */
  public record Report(List<Person> people, List<String> data) {}

  @POST
  @Operation(summary = "Whose data was touched by somebody or from an address, and which data")
  public Report report(@NotNull @Valid final Question question) {
    final Staff officer = caller.staff();
    final String origin =
        question.origin() == null || question.origin().isBlank() ? null : question.origin().strip();
    final List<Affected> affected =
        breaches.affected(
            officer, new Suspicion(question.actor(), origin, question.from(), question.until()));
    final Map<UUID, String> names =
        directory.youthNames(officer, affected.stream().map(Affected::dossier).toList());
    final Map<String, String> labels =
        List.of(Action.values()).stream()
            .collect(Collectors.toMap(Action::code, ActionTexts::label));
    final List<String> purposes =
        affected.stream().flatMap(one -> one.purposes().stream()).distinct().toList();
    return new Report(
        affected.stream()
            .map(
                one ->
                    new Person(
                        one.dossier(),
                        names.get(one.dossier()),
                        one.actions().stream()
                            .map(code -> labels.getOrDefault(code, code))
                            .toList(),
                        one.times(),
                        one.first(),
                        one.last()))
            .toList(),
        office.register(officer.organisation()).stream()
            .filter(activity -> purposes.contains(activity.code()))
            .flatMap(activity -> activity.categories().stream())
            .distinct()
            .toList());
  }
}
