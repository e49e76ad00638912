package nl.nabij.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Guest;
import nl.nabij.access.Origin;
import nl.nabij.access.Youth;
import nl.nabij.people.Directory;
import nl.nabij.people.KnownDevice;
import nl.nabij.web.problem.ScreenLocked;

/** Turns what a browser brings along (a session, a device, a guest's cookie) into an actor. */
@ApplicationScoped
public class Identification {
  /** The attribute of a request with the secret that the browser is to keep from now on. */
  static final String RENEWED = "nl.nabij.device.renewed";

  @Inject SignedInStaff staff;
  @Inject GuestCookie guests;
  @Inject CompanionCookie companions;
  @Inject Directory directory;

  /**
   * Who is asking, if it is anybody whom we know.
   *
   * @throws ScreenLocked when it is a youth on a device whose screen is locked
   */
  public Optional<Actor> identify(final HttpServletRequest request) {
    return switch (Side.of(request)) {
      case STAFF -> staff(request);
      case YOUTH -> youth(request);
      case COMPANION -> companions.read(request).map(Actor.class::cast);
      case GUEST -> Optional.empty();
      case ANY -> staff(request).or(() -> youth(request));
    };
  }

  /** Who enters a call: also whoever came by its join link. */
  Optional<Actor> identify(final HttpServletRequest request, final UUID room) {
    return switch (Side.of(request)) {
      case STAFF, YOUTH -> identify(request);
      case COMPANION -> Optional.empty();
      case GUEST -> guest(request, room);
      case ANY -> identify(request).or(() -> guest(request, room));
    };
  }

  /**
   * A device of the very youth whom the call is with says more than a link does. But a link alone
   * must do for a browser that happens to be tied to somebody else.
   */
  private Optional<Actor> guest(final HttpServletRequest request, final UUID room) {
    final Optional<Guest> link = guests.read(request, room);
    final Optional<Actor> tied = unlocked(request);
    return tied.filter(youth -> link.isEmpty() || youth.id().equals(link.get().dossier()))
        .or(() -> link);
  }

  /** For who has a link: a screen that is locked says nothing, and stands in the way of nothing. */
  private Optional<Actor> unlocked(final HttpServletRequest request) {
    try {
      return youth(request);
    } catch (final ScreenLocked locked) {
      return Optional.empty();
    }
  }

  private Optional<Actor> staff(final HttpServletRequest request) {
    return staff.of(request).map(Actor.class::cast);
  }

  private Optional<Actor> youth(final HttpServletRequest request) {
    return DeviceCookie.read(request)
        .filter(DeviceCookie::wellFormed)
        .flatMap(secret -> known(request, secret))
        .map(Actor.class::cast);
  }

  private Optional<Youth> known(final HttpServletRequest request, final String secret) {
    final Optional<KnownDevice> device =
        directory.recognise(secret, new Origin(request.getRemoteAddr(), ""));
    device
        .map(KnownDevice::secret)
        .filter(keep -> !keep.equals(secret))
        .ifPresent(keep -> request.setAttribute(RENEWED, keep));
    device
        .filter(KnownDevice::locked)
        .ifPresent(
            known -> {
              throw new ScreenLocked(known.youth());
            });
    return device.map(KnownDevice::youth);
  }

  /** Whether the browser brings a device cookie, good or not. */
  boolean bringsDevice(final HttpServletRequest request) {
    return DeviceCookie.read(request).isPresent();
  }
}
