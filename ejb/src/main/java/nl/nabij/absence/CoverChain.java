package nl.nabij.absence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.nabij.access.Cover;

/** Who stands in for somebody, and for whoever stands in, and when. */
final class CoverChain {

  private final List<Absence> absences;
  private final Map<UUID, List<Cover>> found = new TreeMap<>();

  private CoverChain(final List<Absence> absences) {
    this.absences = absences;
  }

  /** The periods in which others stand in for {@code staff}: of each of them without overlap. */
  static List<Cover> of(final UUID staff, final List<Absence> absences) {
    final CoverChain chain = new CoverChain(absences);
    chain.follow(staff, Instant.MIN, Cover.FOREVER, Set.of(staff));
    return chain.found.values().stream().flatMap(covers -> merged(covers).stream()).toList();
  }

  private void follow(
      final UUID absent, final Instant from, final Instant to, final Set<UUID> before) {
    for (final Absence absence : absences) {
      final UUID substitute = absence.substitute();
      if (!absence.staff().equals(absent) || substitute == null || before.contains(substitute)) {
        continue;
      }
      final Instant since = later(absence.since(), from);
      final Instant until = earlier(absence.until() == null ? Cover.FOREVER : absence.until(), to);
      if (since.isBefore(until)) {
        found
            .computeIfAbsent(substitute, id -> new ArrayList<>())
            .add(new Cover(substitute, since, until));
        final Set<UUID> further = new HashSet<>(before);
        further.add(substitute);
        follow(substitute, since, until, further);
      }
    }
  }

  private static List<Cover> merged(final List<Cover> covers) {
    final List<Cover> sorted = new ArrayList<>(covers);
    sorted.sort(java.util.Comparator.comparing(Cover::since));
    final List<Cover> merged = new ArrayList<>();
    for (final Cover cover : sorted) {
      final int last = merged.size() - 1;
      if (last >= 0 && !cover.since().isAfter(merged.get(last).until())) {
        final Cover former = merged.get(last);
        merged.set(
            last, new Cover(former.staff(), former.since(), later(former.until(), cover.until())));
      } else {
        merged.add(cover);
      }
    }
    return merged;
  }

  private static Instant later(final Instant a, final Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(final Instant a, final Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
