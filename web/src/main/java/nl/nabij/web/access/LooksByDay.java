package nl.nabij.web.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.access.Look;
import nl.nabij.access.Oversight;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DutchTime;
import nl.nabij.people.Directory;

/** Folds the looks of a day that are alike into one line (NEN 7513). */
@Stateless
public class LooksByDay {
  /** The newest so many looks; a youth sees weeks of them. */
  private static final int NEWEST = 500;

  @Inject Oversight oversight;
  @Inject Directory directory;

  /** The looks at this youth. */
  public LooksView of(final Youth youth) {
    final List<Look> looks = oversight.looks(youth, NEWEST);
    final List<UUID> staff =
        looks.stream()
            .filter(look -> "staff".equals(look.actorKind()))
            .map(Look::actor)
            .distinct()
            .toList();
    return fold(looks, staff.isEmpty() ? Map.of() : directory.staffNames(staff));
  }

  private record Alike(LocalDate date, String kind, UUID actor, String action, String purpose) {}

  /** {@code looks} come newest first, so that days and lines do as well. */
  static LooksView fold(final List<Look> looks, final Map<UUID, String> names) {
    final Map<Alike, List<Look>> folded =
        looks.stream()
            .collect(
                Collectors.groupingBy(LooksByDay::alike, LinkedHashMap::new, Collectors.toList()));
    final Map<LocalDate, List<LooksView.Line>> days = new LinkedHashMap<>();
    folded.forEach(
        (alike, same) ->
            days.computeIfAbsent(alike.date(), date -> new ArrayList<>())
                .add(line(alike, same, names)));
    return new LooksView(
        days.entrySet().stream()
            .map(day -> new LooksView.Day(day.getKey(), List.copyOf(day.getValue())))
            .toList());
  }

  private static Alike alike(final Look look) {
    return new Alike(
        DutchTime.dayOf(look.at()), look.actorKind(), look.actor(), look.action(), look.purpose());
  }

  private static LooksView.Line line(
      final Alike alike, final List<Look> same, final Map<UUID, String> names) {
    final Look first = same.get(same.size() - 1);
    return new LooksView.Line(
        alike.actor() == null ? null : names.get(alike.actor()),
        alike.kind(),
        first.actorRole(),
        alike.action(),
        alike.purpose(),
        same.size(),
        first.at());
  }
}
