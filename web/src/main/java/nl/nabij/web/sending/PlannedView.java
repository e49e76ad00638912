package nl.nabij.web.sending;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.people.Directory;
import nl.nabij.sending.Planned;
import nl.nabij.web.Codes;

/**
 * A message that waits, went, or did not.
 *
 * @param youth missing where who asks may no longer enter the dossier
 * @param state {@code waiting}, {@code sent}, {@code stopped} or {@code cancelled}
 * @param reason why it was stopped
 * @param text missing where it is not shown
 */
public record PlannedView(
    UUID id,
    UUID batch,
    UUID youth,
    Author author,
    Instant dueAt,
    String state,
    String reason,
    String text) {

  /** Who wrote it. */
  public record Author(UUID id, String name) {}

  static List<PlannedView> of(final List<Planned> planned, final Directory directory) {
    final Map<UUID, String> names =
        planned.isEmpty()
            ? Map.of()
            : directory.staffNames(
                planned.stream().map(Planned::author).collect(Collectors.toSet()));
    return planned.stream()
        .map(
            one ->
                new PlannedView(
                    one.id(),
                    one.batch(),
                    one.youth(),
                    new Author(one.author(), names.getOrDefault(one.author(), "")),
                    one.dueAt(),
                    Codes.of(one.state()),
                    Codes.of(one.reason()),
                    one.text()))
        .toList();
  }
}
