package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Youth;

/**
 * One try of a PIN, in a transaction of its own: a wrong one stays counted whatever the caller does
 * next, and tries at the same time wait for each other on the row of the lock.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Unlocking {

  static final int WRONG_AT_MOST = 10;

  /** After the third wrong PIN, and after each one more. */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ZERO,
          Duration.ZERO,
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(1));

  private final LockTable locks;
  private final Pins pins;
  private final DeviceWatch watch;
  private final Access access;
  private final Clock clock;

  @Inject
  Unlocking(
      final LockTable locks,
      final Pins pins,
      final DeviceWatch watch,
      final Access access,
      final Clock clock) {
    this.locks = locks;
    this.pins = pins;
    this.watch = watch;
    this.access = access;
    this.clock = clock;
  }

  /**
   * How a try ended.
   *
   * @param waitSeconds until the next try; 0 for now
   * @param left tries that are left; the device was ended when there are none
   */
  record Try(boolean open, int waitSeconds, int left) {}

  /** Tries a PIN on the device of this youth; empty when it has no lock. */
  Optional<Try> attempt(final Youth youth, final String pin) {
    final Instant now = clock.instant();
    final Optional<LockTable.Stored> held = locks.hold(youth.device());
    if (held.isEmpty()) {
      return Optional.empty();
    }
    final LockTable.Stored lock = held.get();
    if (lock.waitUntil() != null && lock.waitUntil().isAfter(now)) {
      final long wait = Duration.between(now, lock.waitUntil()).toSeconds() + 1;
      return Optional.of(new Try(false, (int) wait, WRONG_AT_MOST - lock.wrong()));
    }
    if (pins.fits(pin, lock.hash())) {
      access.enter(youth, Action.UNLOCK, ScreenLocks.subject(youth));
      locks.open(youth.device(), now);
      return Optional.of(new Try(true, 0, WRONG_AT_MOST));
    }
    access.turnAway(youth, Action.UNLOCK, ScreenLocks.subject(youth), "pin-wrong");
    final int left = WRONG_AT_MOST - lock.wrong() - 1;
    if (left <= 0) {
      watch.end(youth.device(), youth.id(), Devices.Ending.GUESSED);
      return Optional.of(new Try(false, 0, 0));
    }
    final Duration wait = WAITS.get(lock.wrong());
    locks.wrong(youth.device(), wait.isZero() ? null : now.plus(wait));
    return Optional.of(new Try(false, (int) wait.toSeconds(), left));
  }
}
