package nl.nabij.call;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Origin;
import nl.nabij.access.Staff;

/** Rooms, join links, the waiting room and who was there. */
@Stateless
public class Calls {

  /**
   * Makes the room of a video appointment; usable from 30 minutes before the start to 60 after the
   * end.
   */
  public Room makeRoom(
      Actor actor, UUID youth, UUID organisation, UUID appointment, Instant startsAt, int minutes) {
    throw new UnsupportedOperationException();
  }

  /**
   * The join code of a room, ten characters of Crockford base32 (50 bits); readable for the letter
   * and the consultant.
   */
  public String joinCode(Actor actor, UUID room) {
    throw new UnsupportedOperationException();
  }

  /** What a join code opens; throws NotFound, or Rejected GONE when over. */
  public JoinCard lookUp(String code, Origin origin) {
    throw new UnsupportedOperationException();
  }

  /** A room for staff of the case or the youth. */
  public Room room(Actor actor, UUID room) {
    throw new UnsupportedOperationException();
  }

  /**
   * Enters the room or its waiting room; throws Rejected when too early or over. Returns whether
   * this is the host.
   */
  public boolean enter(Actor actor, UUID room) {
    throw new UnsupportedOperationException();
  }

  /** The host lets somebody in; presence starts. */
  public UUID admit(Staff host, UUID room, Actor guest) {
    throw new UnsupportedOperationException();
  }

  /** Somebody who was in leaves. */
  public void leave(UUID presence) {
    throw new UnsupportedOperationException();
  }

  /** ICE servers with fresh TURN credentials for an admitted peer. */
  public List<IceServer> iceServers(UUID peer) {
    throw new UnsupportedOperationException();
  }

  /** Ends the room: the join link is over. */
  public void end(Staff host, UUID room) {
    throw new UnsupportedOperationException();
  }

  /** Who was there and for how long, if the youth came. */
  public Optional<Attendance> attendance(Actor actor, UUID room) {
    throw new UnsupportedOperationException();
  }
}
