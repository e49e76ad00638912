package nl.nabij.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.access.LogRow;
import nl.nabij.access.Trail;

/**
 * Looks at what came in: which sums could an entry change, and what are they now. Each sum is made
 * anew from the log, over the day that it is about, so that the order in which entries come in, and
 * how often, does not matter.
 */
final class Sieve {

  /** A sum that stands out. */
  record Found(Key key, Measured measured) {}

  private final UUID organisation;
  private final List<Rule> rules;
  private final Trail trail;
  private final Conditions conditions;

  Sieve(
      final UUID organisation,
      final List<Rule> rules,
      final Trail trail,
      final Conditions conditions) {
    this.organisation = organisation;
    this.rules = rules;
    this.trail = trail;
    this.conditions = conditions;
  }

  /** What stands out among the sums that these entries are part of. */
  List<Found> through(final List<LogRow> fresh) {
    conditions.prepare(rules, fresh);
    final Map<LocalDate, Set<Key>> byDay = new TreeMap<>();
    for (final LogRow row : fresh) {
      for (final Rule rule : rules) {
        keys(rule, row)
            .forEach(
                key -> byDay.computeIfAbsent(key.day(), day -> new LinkedHashSet<>()).add(key));
      }
    }
    return byDay.values().stream().flatMap(keys -> measure(keys).stream()).toList();
  }

  private Stream<Key> keys(final Rule rule, final LogRow row) {
    if (!rule.fits(row)) {
      return Stream.empty();
    }
    final LocalDate day = rule.dayOf(row.at());
    if (rule.per() == Rule.Per.ACTOR) {
      return conditions.hold(rule, row, null)
          // A span may reach into the next day, which has its own sum.
          ? Stream.of(day, rule.dayOf(row.at().plusSeconds(60L * rule.minutes())))
              .distinct()
              .map(one -> new Key(rule, row.actor(), null, one))
          : Stream.empty();
    }
    final UUID actor = rule.per() == Rule.Per.PAIR ? row.actor() : null;
    return row.dossiers().stream()
        .filter(dossier -> conditions.hold(rule, row, dossier))
        .map(dossier -> new Key(rule, actor, dossier, day));
  }

  /**
   * The sums of one day: all that the people in it did, and all that was done with the dossiers.
   */
  private List<Found> measure(final Set<Key> keys) {
    final List<Key> byActor = keys.stream().filter(key -> key.actor() != null).toList();
    final List<Key> byDossier = keys.stream().filter(key -> key.actor() == null).toList();
    final Map<UUID, List<LogRow>> acts =
        byActor.isEmpty()
            ? Map.of()
            : grouped(
                trail.by(
                    organisation,
                    distinct(byActor, Key::actor),
                    actions(),
                    from(byActor),
                    until(byActor)));
    final List<LogRow> looks =
        byDossier.isEmpty()
            ? List.of()
            : trail.with(
                distinct(byDossier, Key::dossier), actions(), from(byDossier), until(byDossier));
    final List<Found> found = new ArrayList<>();
    for (final Key key : keys) {
      final List<LogRow> rows =
          key.actor() == null ? looks : acts.getOrDefault(key.actor(), List.of());
      measure(key, rows).map(sum -> new Found(key, sum)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Measured> measure(final Key key, final List<LogRow> rows) {
    final Rule rule = key.rule();
    final Instant from = rule.from(key.day());
    final Instant until = rule.until(key.day());
    return Measured.of(
        key,
        rows.stream()
            .filter(row -> !row.at().isBefore(from) && row.at().isBefore(until))
            .filter(rule::fits)
            .filter(row -> key.dossier() == null || row.dossiers().contains(key.dossier()))
            .filter(row -> conditions.hold(rule, row, key.dossier()))
            .filter(row -> !rule.waits() || conditions.isUnfollowed(rule, row, rows))
            .toList());
  }

  /** All acts that count or follow in a rule of this pace. */
  Set<String> actions() {
    return rules.stream()
        .flatMap(rule -> Stream.concat(rule.actions().stream(), rule.follows().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<UUID, List<LogRow>> grouped(final List<LogRow> rows) {
    return rows.stream().collect(Collectors.groupingBy(LogRow::actor));
  }

  private static Instant from(final Collection<Key> keys) {
    return keys.stream()
        .map(key -> key.rule().from(key.day()).minusSeconds(60L * wait(key)))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Instant until(final Collection<Key> keys) {
    return keys.stream()
        .map(key -> key.rule().until(key.day()).plusSeconds(60L * wait(key)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static int wait(final Key key) {
    return key.rule().waits() ? key.rule().margin() : 0;
  }

  private static Set<UUID> distinct(final List<Key> keys, final Function<Key, UUID> part) {
    return keys.stream().map(part).collect(Collectors.toUnmodifiableSet());
  }
}
