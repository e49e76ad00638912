package nl.nabij.call;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.Guest;
import nl.nabij.access.House;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.access.Youth;
import nl.nabij.vault.Vault;

/** Rooms, join links, the waiting room and who was there. */
@Stateless
public class Calls {

  private static final Duration OPEN_BEFORE = Duration.ofMinutes(30);
  private static final Duration OPEN_AFTER = Duration.ofMinutes(60);
  private static final int SWEEP_BOUND = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Access access;
  private Vault vault;
  private RoomTable rooms;
  private Clock clock;
  private Event<CallEnded> ended;

  /** For the container. */
  public Calls() {}

  @Inject
  Calls(
      final Access access,
      final Vault vault,
      final RoomTable rooms,
      final Clock clock,
      final Event<CallEnded> ended) {
    this.access = access;
    this.vault = vault;
    this.rooms = rooms;
    this.clock = clock;
    this.ended = ended;
  }

  /**
   * Makes the room of a video appointment; usable from 30 minutes before the start to 60 after the
   * end. Asked again for the same appointment, answers the same room.
   */
  public Room makeRoom(
      final Actor actor,
      final UUID youth,
      final UUID organisation,
      final UUID appointment,
      final Instant startsAt,
      final int minutes) {
    final Optional<RoomState> there = rooms.ofAppointment(appointment);
    final UUID id = there.map(RoomState::id).orElseGet(UUID::randomUUID);
    access.enter(actor, Action.OPEN_ROOM, Subject.of("room", id, organisation, youth));
    if (there.isPresent()) {
      return shown(there.get());
    }
    final String code = JoinCode.make(RANDOM);
    final RoomState room =
        new RoomState(
            id,
            appointment,
            youth,
            organisation,
            vault.sealText(youth, context(id), code),
            startsAt,
            startsAt.minus(OPEN_BEFORE),
            startsAt.plus(Duration.ofMinutes(minutes)).plus(OPEN_AFTER),
            null);
    rooms.make(room, fingerprint(code));
    return shown(room);
  }

  /**
   * The join code of a room, ten characters of Crockford base32 (50 bits); readable for the letter
   * and the consultant. Throws NotFound, or Rejected GONE {@code call-over}.
   */
  public String joinCode(final Actor actor, final UUID room) {
    final RoomState found = entered(actor, Action.OPEN_ROOM, room);
    found.refuseWhenOver(clock.instant());
    return code(found);
  }

  /** What a join code opens; throws NotFound, or Rejected GONE {@code call-over}. Holds no name. */
  @Unguarded(
      "finds out what a join code is good for; entering the room is what is decided and logged")
  public JoinCard lookUp(final String code) {
    final RoomState room =
        JoinCode.read(code)
            .flatMap(read -> rooms.ofCode(fingerprint(read)))
            .orElseThrow(() -> new NotFound("room"));
    room.refuseWhenOver(clock.instant());
    return new JoinCard(
        room.id(),
        room.youth(),
        room.organisation(),
        room.startsAt(),
        room.opensAt(),
        room.closesAt());
  }

  /** A room for staff of the case or the youth. */
  public Room room(final Actor actor, final UUID room) {
    return shown(entered(actor, Action.OPEN_ROOM, room));
  }

  /**
   * Enters the room or its waiting room. Throws Rejected CONFLICT {@code call-early}, or GONE
   * {@code call-over}. Returns whether this is the host.
   */
  public boolean enter(final Actor actor, final UUID room) {
    entered(actor, Action.ENTER_CALL, room).refuseOutsideWindow(clock.instant());
    return actor instanceof Staff;
  }

  /**
   * The host lets somebody in; presence starts. The guest is the youth of the room or holds its
   * join link, else Rejected INVALID {@code guest}. Returns the presence, to leave by.
   */
  public UUID admit(final Staff host, final UUID room, final Actor guest) {
    final RoomState found = rooms.lock(room).orElseThrow(() -> new NotFound("room"));
    access.enter(host, Action.ADMIT_TO_CALL, found.subject());
    found.refuseOutsideWindow(clock.instant());
    final boolean youth = guest instanceof Youth && guest.id().equals(found.youth());
    final boolean link = guest instanceof Guest && guest.id().equals(room);
    if (!youth && !link) {
      throw new Rejected(Rejected.Kind.INVALID, "guest");
    }
    final UUID presence = UUID.randomUUID();
    rooms.admit(presence, room, youth ? "youth" : "guest", clock.instant());
    return presence;
  }

  /**
   * Somebody who was in leaves; a second time changes nothing. When nobody is left, fires {@link
   * CallEnded}. The room stays usable until its time is over.
   */
  @Unguarded("the connection of somebody who was let in has ended; logged as an act of the house")
  public void leave(final UUID presence) {
    final Optional<RoomState> room = rooms.roomOfOpen(presence).flatMap(rooms::lock);
    if (room.isEmpty() || !rooms.leave(presence, room.get().lastMoment(clock.instant()))) {
      return;
    }
    access.enter(house(room.get()), Action.LEAVE_CALL, room.get().subject());
    if (!rooms.anyoneIn(room.get().id())) {
      tell(room.get(), true);
    }
  }

  /**
   * ICE servers with fresh TURN credentials for an admitted peer; empty when no relay is
   * configured, and calls go direct.
   */
  @Unguarded("touches nobody's data")
  public List<IceServer> iceServers(final UUID peer) {
    return TurnCredentials.configured().issue(peer.toString(), clock.instant());
  }

  /** Ends the room: the join link is over. Fires {@link CallEnded}; a second time does nothing. */
  public void end(final Staff host, final UUID room) {
    final RoomState found = rooms.lock(room).orElseThrow(() -> new NotFound("room"));
    access.enter(host, Action.LEAVE_CALL, found.subject());
    if (found.endedAt() == null) {
      rooms.end(room, found.lastMoment(clock.instant()));
      tell(found, rooms.anyoneCame(room));
    }
  }

  /**
   * Takes back the room of a cancelled appointment: the join link is over, and no call was held.
   */
  @Unguarded("part of cancelling an appointment, which has been decided and logged")
  public void withdraw(final UUID room) {
    rooms.end(room, clock.instant());
  }

  /** Who was there and for how long, if the youth came. */
  public Optional<Attendance> attendance(final Actor actor, final UUID room) {
    final RoomState found = entered(actor, Action.OPEN_ROOM, room);
    return Optional.ofNullable(attendances(List.of(found)).get(room));
  }

  /** The join codes of those of these rooms that can still be used, and who came to which. */
  @Unguarded("part of a list of appointments, which has been decided and logged")
  public CallFacts factsOf(final Collection<UUID> wanted) {
    final List<RoomState> found = rooms.find(wanted);
    final Instant now = clock.instant();
    final Map<UUID, String> codes = new HashMap<>();
    found.stream()
        .filter(room -> !room.overAt(now))
        .forEach(room -> codes.put(room.id(), code(room)));
    return new CallFacts(codes, attendances(found));
  }

  /** Closes rooms whose time is over, also those a crash left open. */
  @Schedule(hour = "*", minute = "*/5", persistent = false, info = "rooms whose time is over")
  void closePast() {
    for (final RoomState room : rooms.takePast(clock.instant(), SWEEP_BOUND)) {
      if (rooms.end(room.id(), room.closesAt()) > 0) {
        access.enter(house(room), Action.LEAVE_CALL, room.subject());
        tell(room, true);
      }
    }
  }

  private Map<UUID, Attendance> attendances(final List<RoomState> found) {
    final Map<UUID, Attendance> came = new HashMap<>();
    rooms
        .presences(found, clock.instant())
        .forEach(
            (room, presences) ->
                Presence.together(presences).ifPresent(together -> came.put(room, together)));
    return came;
  }

  private RoomState entered(final Actor actor, final Action action, final UUID room) {
    final RoomState found = rooms.find(room).orElseThrow(() -> new NotFound("room"));
    access.enter(actor, action, found.subject());
    return found;
  }

  private void tell(final RoomState room, final boolean youthCame) {
    ended.fire(
        new CallEnded(room.id(), room.appointment(), room.youth(), room.organisation(), youthCame));
  }

  private Room shown(final RoomState room) {
    return new Room(
        room.id(),
        room.appointment(),
        room.youth(),
        room.organisation(),
        room.opensAt(),
        room.closesAt(),
        room.endedAt(),
        room.overAt(clock.instant()) ? null : code(room));
  }

  private String code(final RoomState room) {
    return vault.unsealText(room.youth(), context(room.id()), room.codeSealed());
  }

  private byte[] fingerprint(final String code) {
    return vault.fingerprint("join-code", code.getBytes(StandardCharsets.US_ASCII));
  }

  private static String context(final UUID room) {
    return "join-code:" + room;
  }

  private static House house(final RoomState room) {
    return new House("call", room.organisation());
  }
}
