package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.House;
import nl.nabij.access.Origin;
import nl.nabij.access.Subject;
import nl.nabij.live.LiveTopic;
import nl.nabij.notify.Outbox;
import nl.nabij.vault.Tokens;

/** Recognises devices, ends them, and raises the alarm when there are two of one. */
@Dependent
class DeviceWatch {

  private static final String TASK = "device-watch";

  private final Devices devices;
  private final DeviceSecrets secrets;
  private final Invitations invitations;
  private final YouthRegister youthRegister;
  private final Access access;
  private final Outbox outbox;
  private final LiveTopic live;

  @Inject
  DeviceWatch(
      final Devices devices,
      final DeviceSecrets secrets,
      final Invitations invitations,
      final YouthRegister youthRegister,
      final Access access,
      final Outbox outbox,
      final LiveTopic live) {
    this.devices = devices;
    this.secrets = secrets;
    this.invitations = invitations;
    this.youthRegister = youthRegister;
    this.access = access;
    this.outbox = outbox;
    this.live = live;
  }

  Optional<KnownDevice> recognise(final String secret, final Origin origin) {
    if (!Tokens.plausible(secret)) {
      return Optional.empty();
    }
    final Optional<DeviceSecrets.Match> match = secrets.match(secret);
    if (match.isEmpty()) {
      secrets.copied(secret).ifPresent(device -> alarm(device, origin));
    }
    return match.map(found -> devices.used(found, origin));
  }

  /**
   * Two browsers have one secret. Which of them is the youth's own, nobody can tell; so neither
   * comes in any more, the log says so, and the youth and the consultant hear of it.
   */
  private void alarm(final Devices.Holder device, final Origin origin) {
    access.enter(
        new House(TASK, device.organisation()),
        Action.FIND_COPY,
        Subject.of("device", device.id(), device.organisation(), device.youth()));
    end(device.id(), device.youth(), Devices.Ending.COPIED);
    youthRegister
        .details(device.organisation(), device.youth())
        .map(YouthDetails::contact)
        .ifPresent(contact -> outbox.tellSignedOut(device.organisation(), device.youth(), contact));
  }

  void end(final UUID device, final UUID youth, final Devices.Ending why) {
    devices.end(device, why);
    outbox.forgetBrowser(device);
    live.publish(new DeviceEnded(device, youth));
  }

  /** Ends all, and the invitation that may lie on a phone that was lost; answers how many. */
  int endAll(final UUID youth) {
    invitations.endOpen(youth);
    final List<UUID> ended = devices.endAll(youth);
    for (final UUID device : ended) {
      outbox.forgetBrowser(device);
      live.publish(new DeviceEnded(device, youth));
    }
    return ended.size();
  }
}
