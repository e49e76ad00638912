package nl.nabij.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.House;
import nl.nabij.access.Subject;
import nl.nabij.calendar.DutchTime;
import nl.nabij.people.Directory;
import nl.nabij.privacy.PrivacyOffice;
import nl.nabij.vault.Vault;

/** The work of erasing, one step a transaction; killed between two it goes on with the next. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Erasing {

  static final String TASK = "retention";

  /** Longer than a copy of a key lives on a node that missed word of it, and than any act takes. */
  static final Duration SETTLED = Duration.ofSeconds(90);

  /** By then every node has cut the lines of a tie that ended. */
  static final Duration QUIET = Duration.ofSeconds(15);

  private final ErasureTable erasures;
  private final HoldTable holds;
  private final PrivacyOffice office;
  private final Directory directory;
  private final Access access;
  private final Vault vault;
  private final Clock clock;

  @Inject
  Erasing(
      final ErasureTable erasures,
      final HoldTable holds,
      final PrivacyOffice office,
      final Directory directory,
      final Access access,
      final Vault vault,
      final Clock clock) {
    this.erasures = erasures;
    this.holds = holds;
    this.office = office;
    this.directory = directory;
    this.access = access;
    this.vault = vault;
    this.clock = clock;
  }

  /** Whether nobody looked today yet whose term is over. */
  boolean newDay() {
    return erasures.begin(today());
  }

  /** Proposes dossiers whose term is over; answers how many. */
  int propose(final int atMost) {
    int proposed = 0;
    for (final UUID organisation : erasures.organisations()) {
      proposed +=
          erasures.proposeOver(organisation, overBefore(organisation), now(), atMost - proposed);
    }
    return proposed;
  }

  /** Lets go one proposal that waited long enough; false when there is none. */
  boolean letGo() {
    final Optional<ErasureTable.Stored> waited = erasures.takeWaited(now());
    waited.ifPresent(
        one -> {
          if (noLongerOver(one)) {
            erasures.drop(one.dossier());
            return;
          }
          access.enter(new House(TASK, one.organisation()), Action.APPROVE_ERASURE, subject(one));
          erasures.approve(one.dossier(), null, now());
        });
    return waited.isPresent();
  }

  /** Dossiers on which there is work to be done now. */
  List<UUID> due(final int atMost) {
    return erasures.due(now(), atMost);
  }

  /** Does one piece of work; false when there is none now, or another node is at it. */
  boolean go(final UUID dossier) {
    final Optional<ErasureTable.Stored> taken = erasures.take(dossier, now());
    taken.ifPresent(
        one -> {
          if (one.stage() == Stage.APPROVED) {
            begin(one);
          } else {
            clear(one);
          }
        });
    return taken.isPresent();
  }

  /** A row came after its turn, and something that is to go still refers to it. */
  void fromTheTop(final UUID dossier) {
    erasures.fromTheTop(dossier, now(), now().plus(QUIET));
  }

  /** What was erased before came back with a backup; false when nothing of it is there. */
  boolean again(final UUID dossier) {
    return erasures.again(dossier, now());
  }

  /** From the commit of this on, nobody reads it any more. */
  private void begin(final ErasureTable.Stored one) {
    final boolean there = holds.lock(one.dossier());
    if (one.why() != Why.RESTORED && holds.held(one.dossier())) {
      erasures.unapprove(one.dossier());
      return;
    }
    if (noLongerOver(one)) {
      erasures.drop(one.dossier());
      return;
    }
    final House house = new House(TASK, one.organisation());
    access.enter(house, Action.ERASE_DOSSIER, subject(one));
    vault.destroy(one.dossier());
    if (there) {
      directory.endDevices(house, one.dossier());
    }
    erasures.endTies(one.dossier(), now());
    erasures.begun(one.dossier(), now());
  }

  private void clear(final ErasureTable.Stored one) {
    if (one.step() >= Rows.GO.size()) {
      turn(one);
      return;
    }
    final Step step = Rows.GO.get(one.step());
    final int gone = erasures.go(step, one.dossier(), now().minus(QUIET));
    if (gone > 0) {
      erasures.count(one.dossier(), step.table(), gone);
    }
    erasures.at(one.dossier(), gone < Step.AT_A_TIME ? one.step() + 1 : one.step(), gone);
  }

  /** Over when a whole time through found nothing, and no copy of the key was left by then. */
  private void turn(final ErasureTable.Stored one) {
    final Instant settled = one.keyGoneAt().plus(SETTLED);
    if (one.passRows() > 0) {
      erasures.fromTheTop(one.dossier(), now(), now());
    } else if (one.passBegan().isBefore(settled)) {
      erasures.fromTheTop(one.dossier(), now(), settled);
    } else {
      erasures.done(one.dossier(), now());
    }
  }

  boolean noLongerOver(final ErasureTable.Stored one) {
    return one.why() == Why.TERM
        && !erasures.stillOver(one.dossier(), overBefore(one.organisation()));
  }

  private LocalDate overBefore(final UUID organisation) {
    return today().minusYears(office.keptYears(organisation));
  }

  private LocalDate today() {
    return DutchTime.dayOf(clock.instant());
  }

  private static Subject subject(final ErasureTable.Stored one) {
    return Subject.dossier(one.organisation(), one.dossier());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
