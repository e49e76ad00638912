package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Guest;
import nl.nabij.access.Origin;
import nl.nabij.access.Subject;
import nl.nabij.access.Youth;

/**
 * One try at tying a device, in a transaction of its own: a wrong code stays counted whatever the
 * caller does next, and tries at the same time wait for each other on the row of the invitation.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Tying {

  private final Invitations invitations;
  private final Devices devices;
  private final Access access;

  @Inject
  Tying(final Invitations invitations, final Devices devices, final Access access) {
    this.invitations = invitations;
    this.devices = devices;
    this.access = access;
  }

  /** How a try ended: a device, or how many tries are left; over when neither. */
  record Try(TiedDevice device, Integer attemptsLeft) {

    static final Try OVER = new Try(null, null);
  }

  Try attempt(final String token, final String code, final String label, final Origin origin) {
    final Optional<Invitations.Open> open = invitations.lock(token);
    if (open.isEmpty()) {
      invitations.past(token).ifPresent(past -> refuse(past, origin, "invitation-over"));
      return Try.OVER;
    }
    final Invitations.Open invitation = open.get();
    if (!invitations.fits(invitation, code)) {
      refuse(invitation, origin, "code-wrong");
      final int left = invitations.countWrong(invitation);
      return left > 0 ? new Try(null, left) : Try.OVER;
    }
    invitations.use(invitation);
    final UUID device = UUID.randomUUID();
    final String secret = devices.tie(device, invitation.youth(), invitation.organisation(), label);
    access.enter(
        new Youth(
            invitation.youth(),
            invitation.organisation(),
            device,
            new Origin(origin.address(), device.toString())),
        Action.TIE_DEVICE,
        Subject.of("device", device, invitation.organisation(), invitation.youth()));
    return new Try(new TiedDevice(device, secret, invitation.youth()), null);
  }

  private void refuse(final Invitations.Open invitation, final Origin origin, final String reason) {
    access.turnAway(
        new Guest(invitation.id(), invitation.organisation(), invitation.youth(), origin),
        Action.TIE_DEVICE,
        Subject.of("invitation", invitation.id(), invitation.organisation(), invitation.youth()),
        reason);
  }
}
