package nl.nabij.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.access.Youth;
import nl.nabij.live.LiveTopic;

/**
 * A PIN on the screen of a youth's device, if they want one. The server locks, not the page: as
 * long as a screen is locked its device opens nothing but the lock.
 */
@Stateless
public class ScreenLocks {

  private static final Set<Integer> AFTER = Set.of(1, 5, 15);

  private LockTable locks;
  private Pins pins;
  private Unlocking unlocking;
  private DeviceKeys keys;
  private Access access;
  private LiveTopic live;
  private Clock clock;

  /** For the container. */
  public ScreenLocks() {}

  @Inject
  ScreenLocks(
      final LockTable locks,
      final Pins pins,
      final Unlocking unlocking,
      final DeviceKeys keys,
      final Access access,
      final LiveTopic live,
      final Clock clock) {
    this.locks = locks;
    this.pins = pins;
    this.unlocking = unlocking;
    this.keys = keys;
    this.access = access;
    this.live = live;
    this.clock = clock;
  }

  /** Whether this device has a lock. */
  public ScreenLock of(final Youth youth) {
    access.enter(youth, Action.SEE_DEVICES, subject(youth));
    return locks
        .find(youth.device())
        .map(lock -> new ScreenLock(true, keys.has(youth.device()), lock.afterMinutes()))
        .orElseGet(() -> new ScreenLock(false, false, null));
  }

  /**
   * Puts a lock on this device, or another PIN in the place of the present one.
   *
   * @param pin 4 to 8 digits that are not easily guessed
   * @param present the PIN that is there; null when there is none
   * @param afterMinutes 1, 5 or 15
   * @throws CodeWrong when {@code present} does not fit
   * @throws LockWait when it was wrong too often
   * @throws Rejected INVALID {@code pin}, {@code pin-easy}, {@code after}; GONE {@code
   *     device-ended} after ten wrong ones
   */
  public ScreenLock set(
      final Youth youth, final String pin, final String present, final int afterMinutes) {
    access.enter(youth, Action.LOCK, subject(youth));
    if (!AFTER.contains(afterMinutes)) {
      throw new Rejected(Rejected.Kind.INVALID, "after");
    }
    final Pins.Hash hash = pins.hash(pin);
    prove(youth, present);
    locks.set(youth.device(), hash, afterMinutes, clock.instant());
    return new ScreenLock(true, keys.has(youth.device()), afterMinutes);
  }

  /** Takes the lock off; without one it changes nothing. Throws as {@link #set}. */
  public void takeOff(final Youth youth, final String present) {
    access.enter(youth, Action.LOCK, subject(youth));
    prove(youth, present);
    locks.drop(youth.device());
  }

  /** Locks now; without a lock it changes nothing. */
  public void lock(final Youth youth) {
    access.enter(youth, Action.LOCK, subject(youth));
    if (locks.hold(youth.device()).isPresent()) {
      locks.lock(youth.device());
      live.publish(new DeviceLocked(youth.device(), youth.id()));
    }
  }

  /** Opens the screen of a device that is locked. Throws as {@link #set}. */
  public void open(final Youth locked, final String pin) {
    if (!prove(locked, pin)) {
      // Without a lock there was nothing to try.
      access.enter(locked, Action.UNLOCK, subject(locked));
    }
  }

  /**
   * Begins to let the device's own lock open the screen, too.
   *
   * @throws Rejected CONFLICT {@code lock-off} on a device without a PIN
   */
  public KeyChallenge beginKey(final Youth youth) {
    access.enter(youth, Action.LOCK, subject(youth));
    return keys.begin(youth.device())
        .orElseThrow(() -> new Rejected(Rejected.Kind.CONFLICT, "lock-off"));
  }

  /**
   * Keeps the key that the device made.
   *
   * @param attestation attestationObject of WebAuthn
   * @param clientData clientDataJSON of WebAuthn
   * @throws Rejected INVALID {@code key} when it does not fit what was to be signed
   */
  public void addKey(final Youth youth, final byte[] attestation, final byte[] clientData) {
    access.enter(youth, Action.LOCK, subject(youth));
    if (!keys.keep(youth.device(), attestation, clientData)) {
      throw new Rejected(Rejected.Kind.INVALID, "key");
    }
  }

  /** From now on only the PIN opens the screen. */
  public void dropKey(final Youth youth) {
    access.enter(youth, Action.LOCK, subject(youth));
    keys.drop(youth.device());
  }

  /** Whether the device's own lock opens its screen. */
  @Unguarded("at the lock of a device that was recognised; tells nothing of the youth")
  public boolean keyed(final Youth locked) {
    return keys.has(locked.device());
  }

  /**
   * What the device's own lock is to sign to open the screen.
   *
   * @throws NotFound when it has none
   */
  @Unguarded("at the lock of a device that was recognised; tells nothing of the youth")
  public KeyChallenge beginOpen(final Youth locked) {
    return keys.beginOpen(locked.device()).orElseThrow(() -> new NotFound("key"));
  }

  /**
   * Opens the screen by the device's own lock.
   *
   * @throws Refused {@code key-wrong} when the key did not sign what it was to sign, just now
   */
  public void openByKey(
      final Youth locked,
      final byte[] authenticatorData,
      final byte[] clientData,
      final byte[] signature) {
    if (!keys.opens(locked.device(), authenticatorData, clientData, signature)) {
      access.turnAway(locked, Action.UNLOCK, subject(locked), "key-wrong");
      throw new Refused("key-wrong");
    }
    access.enter(locked, Action.UNLOCK, subject(locked));
    locks.open(locked.device(), clock.instant());
  }

  /** Whether there is a lock; throws when the PIN does not open it. */
  private boolean prove(final Youth youth, final String pin) {
    final Optional<Unlocking.Try> result = unlocking.attempt(youth, pin);
    result
        .filter(tried -> !tried.open())
        .ifPresent(
            tried -> {
              if (tried.left() <= 0) {
                throw new Rejected(Rejected.Kind.GONE, "device-ended");
              }
              if (tried.waitSeconds() > 0) {
                throw new LockWait(tried.waitSeconds());
              }
              throw new CodeWrong(tried.left());
            });
    return result.isPresent();
  }

  static Subject subject(final Youth youth) {
    return Subject.of("device", youth.device(), youth.organisation(), youth.id());
  }
}
