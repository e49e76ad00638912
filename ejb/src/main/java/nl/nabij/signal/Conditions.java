package nl.nabij.signal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.LogRow;
import nl.nabij.access.Tie;
import nl.nabij.calendar.DutchTime;
import nl.nabij.calendar.WorkingDays;
import nl.nabij.guidance.Cases;

/**
 * What an entry alone does not tell, asked of those who know. Made for one batch; what was asked
 * once is remembered that long.
 */
final class Conditions {

  private static final int AT_A_TIME = 200;

  private final UUID organisation;
  private final Access access;
  private final Cases cases;
  private final SignalTable table;
  private final WorkingDays workingDays;
  private final Map<UUID, List<Tie>> ties = new HashMap<>();
  private final Map<LocalDate, Boolean> working = new HashMap<>();
  private final Map<UUID, LocalDate> ended = new HashMap<>();
  private final Set<UUID> askedEnded = new HashSet<>();
  private final Set<SignalTable.Pair> namesakes = new HashSet<>();
  private final Set<UUID> askedNamesakes = new HashSet<>();

  Conditions(
      final UUID organisation,
      final Access access,
      final Cases cases,
      final SignalTable table,
      final WorkingDays workingDays) {
    this.organisation = organisation;
    this.access = access;
    this.cases = cases;
    this.table = table;
    this.workingDays = workingDays;
  }

  /** Asks about many entries at once, before each is looked at. */
  void prepare(final List<Rule> rules, final List<LogRow> rows) {
    for (final Rule rule : rules) {
      if (rule.only() == Rule.Only.ENDED || rule.only() == Rule.Only.NAMESAKE) {
        final Set<UUID> dossiers = new HashSet<>();
        rows.stream().filter(rule::fits).forEach(row -> dossiers.addAll(row.dossiers()));
        ask(rule.only(), dossiers);
      }
    }
  }

  private void ask(final Rule.Only only, final Set<UUID> dossiers) {
    dossiers.removeAll(only == Rule.Only.ENDED ? askedEnded : askedNamesakes);
    final List<UUID> open = List.copyOf(dossiers);
    for (int from = 0; from < open.size(); from += AT_A_TIME) {
      final List<UUID> some = open.subList(from, Math.min(open.size(), from + AT_A_TIME));
      if (only == Rule.Only.ENDED) {
        ended.putAll(cases.endedOn(some));
      } else {
        namesakes.addAll(table.namesakes(organisation, some));
      }
    }
    (only == Rule.Only.ENDED ? askedEnded : askedNamesakes).addAll(open);
  }

  /** Whether an entry that fits counts, with one dossier of it or as a whole. */
  boolean hold(final Rule rule, final LogRow row, final UUID dossier) {
    if (rule.daysOff() && works(DutchTime.dayOf(row.at()))) {
      return false;
    }
    if (rule.only() == null || rule.only() == Rule.Only.UNFOLLOWED) {
      return true;
    }
    final List<UUID> asked = dossier == null ? row.dossiers() : List.of(dossier);
    return switch (rule.only()) {
      case UNTIED -> asked.stream().anyMatch(one -> isUntied(rule, row, one));
      case ENDED -> asked.stream().anyMatch(one -> isEnded(rule, row, one));
      default ->
          asked.stream()
              .anyMatch(one -> namesakes.contains(new SignalTable.Pair(row.actor(), one)));
    };
  }

  /**
   * Whether nobody whom a search showed was opened by the same person around it.
   *
   * @param acts what that person did, those of {@link Rule#follows} among it
   */
  boolean isUnfollowed(final Rule rule, final LogRow search, final List<LogRow> acts) {
    final Duration around = Duration.ofMinutes(rule.margin());
    return acts.stream()
        .filter(act -> "ok".equals(act.outcome()) && rule.follows().contains(act.action()))
        .filter(act -> Duration.between(search.at(), act.at()).abs().compareTo(around) <= 0)
        .noneMatch(act -> act.dossiers().stream().anyMatch(search.dossiers()::contains));
  }

  private boolean works(final LocalDate day) {
    return working.computeIfAbsent(day, workingDays::isWorkingDay);
  }

  private boolean isUntied(final Rule rule, final LogRow row, final UUID dossier) {
    final Duration margin = Duration.ofDays(rule.margin());
    return ties.computeIfAbsent(dossier, access::tiesTo).stream()
        .filter(tie -> tie.staff().equals(row.actor()))
        .noneMatch(
            tie ->
                !tie.since().isAfter(row.at())
                    && (tie.until() == null || tie.until().plus(margin).isAfter(row.at())));
  }

  private boolean isEnded(final Rule rule, final LogRow row, final UUID dossier) {
    final LocalDate last = ended.get(dossier);
    return last != null && DutchTime.dayOf(row.at()).isAfter(last.plusDays(rule.margin()));
  }
}
