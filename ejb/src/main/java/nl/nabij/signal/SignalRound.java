package nl.nabij.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Trail;
import nl.nabij.calendar.WorkingDays;
import nl.nabij.guidance.Cases;

/**
 * Reads on in the log of an organisation: a batch and what stands out in it are kept together, or
 * neither. How far was read is held meanwhile, so that over all nodes one reads a log at a time.
 */
@ApplicationScoped
class SignalRound {

  /** Numbers in one step. */
  static final int BATCH = 4_096;

  /** So far back a log is read that nobody has read before. */
  static final Duration LOOK_BACK = Duration.ofDays(31);

  private final RuleBook book;
  private final SignalTable table;
  private final Trail trail;
  private final Access access;
  private final Cases cases;
  private final WorkingDays workingDays;
  private final Clock clock;

  SignalRound() {
    this(null, null, null, null, null, null, null);
  }

  SignalRound(
      final RuleBook book,
      final SignalTable table,
      final Trail trail,
      final Access access,
      final Cases cases,
      final WorkingDays workingDays,
      final Clock clock) {
    this.book = book;
    this.table = table;
    this.trail = trail;
    this.access = access;
    this.cases = cases;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Inject
  SignalRound(
      final SignalTable table,
      final Trail trail,
      final Access access,
      final Cases cases,
      final WorkingDays workingDays,
      final Clock clock) {
    this(RuleBook.read(), table, trail, access, cases, workingDays, clock);
  }

  /** Throws when the rules are not there or make no sense. */
  void check() {
    if (book.rules().isEmpty()) {
      throw new IllegalStateException("no rules");
    }
  }

  /** How many entries of each log can be read. */
  Map<UUID, Long> sizes() {
    return trail.sizes();
  }

  /** Whether there is nothing to read on for. */
  boolean isDone(final UUID organisation, final Pace pace, final long size) {
    return table.reading(organisation, pace).map(number -> number >= size).orElse(false);
  }

  /** Does one step; whether there is more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean step(final UUID organisation, final Pace pace, final long size) {
    if (table.reading(organisation, pace).isEmpty()) {
      table.begin(organisation, pace, start(organisation, size));
    }
    final Optional<Long> from = table.hold(organisation, pace);
    if (from.isEmpty()) {
      return false;
    }
    final long until = until(organisation, pace, from.get(), Math.min(size, from.get() + BATCH));
    if (until <= from.get()) {
      return false;
    }
    read(organisation, pace, from.get(), until);
    table.goOn(organisation, pace, until);
    return until == from.get() + BATCH;
  }

  private long start(final UUID organisation, final long size) {
    return trail.firstSince(organisation, clock.instant().minus(LOOK_BACK)).orElse(size);
  }

  /** Those that wait stop before the first entry of which what follows may still come. */
  private long until(final UUID organisation, final Pace pace, final long from, final long until) {
    if (pace == Pace.NOW || until <= from) {
      return until;
    }
    final Instant ripe = clock.instant().minus(Duration.ofMinutes(book.longestWait()));
    return trail.firstAfter(organisation, from, until, ripe).orElse(until);
  }

  private void read(final UUID organisation, final Pace pace, final long from, final long until) {
    final List<Rule> rules = book.at(pace);
    final Sieve sieve =
        new Sieve(
            organisation,
            rules,
            trail,
            new Conditions(organisation, access, cases, table, workingDays));
    final List<Sieve.Found> found =
        sieve.through(trail.between(organisation, from, until, sieve.actions()));
    table.keep(organisation, book.version(), found, clock.instant());
  }
}
