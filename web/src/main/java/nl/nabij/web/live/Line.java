package nl.nabij.web.live;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.websocket.Session;
import java.time.Duration;
import nl.nabij.access.Actor;
import nl.nabij.access.Youth;
import nl.nabij.web.identity.SocketPrincipal;
import nl.nabij.web.json.Json;
import nl.nabij.web.problem.Problem;

/** One open socket: who is on it, what is sent to it, and how much it may say. */
public final class Line {
  /** Not signed in, or the device or session has ended: do not come back without signing in. */
  public static final int ENDED = 4401;

  /** Refused at the door. */
  public static final int REFUSED = 4403;

  /** Taken over by the same person elsewhere. */
  public static final int ELSEWHERE = 4409;

  /** The screen of the device is locked: come back when it is open. */
  public static final int LOCKED = 4423;

  static final int TOO_LARGE = 1009;
  static final int MALFORMED = 4400;
  static final int TOO_FAST = 4429;
  static final int TOO_SLOW = 1013;
  public static final int AWAY = 1001;

  /** Malformed frames after which a line is cut. */
  static final int STRIKES = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final SocketPrincipal who;
  private final Wire wire;
  private final Outlet outlet;
  private final Bucket frames;
  private volatile long heardAt = System.nanoTime();
  private int strikes;

  /**
   * @param burst frames it may send at once
   * @param aSecond frames it may send in the long run
   */
  Line(final SocketPrincipal who, final Wire wire, final int burst, final int aSecond) {
    this.who = who;
    this.wire = wire;
    this.outlet = new Outlet(wire, () -> wire.close(AWAY));
    this.frames =
        Bucket.builder()
            .addLimit(
                Bandwidth.builder()
                    .capacity(burst)
                    .refillGreedy(aSecond, Duration.ofSeconds(1))
                    .build())
            .build();
  }

  /** A line over a session that has just opened, for frames of at most {@link Json#LARGEST}. */
  public static Line over(
      final Session session, final SocketPrincipal who, final int burst, final int aSecond) {
    session.setMaxTextMessageBufferSize(Json.LARGEST);
    // Binary frames mean nothing here, but are read to their end; 0 would be without a bound.
    session.setMaxBinaryMessageBufferSize(Json.LARGEST);
    return new Line(who, new SessionWire(session), burst, aSecond);
  }

  /** With which code a line is closed that this problem, or a link alone, stands in the way of. */
  public static int codeOf(final Problem problem) {
    if (problem == null) {
      return REFUSED;
    }
    return switch (problem.status()) {
      case 401 -> ENDED;
      case 423 -> LOCKED;
      default -> REFUSED;
    };
  }

  public Actor actor() {
    return who.actor();
  }

  boolean ofSession(final String httpSession) {
    return httpSession.equals(who.httpSession());
  }

  boolean ofDevice(final java.util.UUID device) {
    return actor() instanceof Youth youth && youth.device().equals(device);
  }

  /** Sends a frame; a line that cannot keep up is cut. */
  public void send(final String frame) {
    if (!outlet.offer(frame)) {
      close(TOO_SLOW);
    }
  }

  /** Sends a frame of a backlog: waits until there is room. False when the line was cut. */
  public boolean sendPatiently(final String frame) {
    final boolean taken = outlet.offer(frame, PATIENCE);
    if (!taken) {
      close(TOO_SLOW);
    }
    return taken;
  }

  /** Sends a hint, unless the same one still waits to be sent. */
  public void hint(final String frame) {
    if (!outlet.hint(frame)) {
      close(TOO_SLOW);
    }
  }

  public void close(final int code) {
    wire.close(code);
  }

  /** A frame came in; false when it is too large or came too fast, and the line was cut for it. */
  public boolean heard(final String frame) {
    heardAt = System.nanoTime();
    if (frame.length() > Json.LARGEST) {
      close(TOO_LARGE);
      return false;
    } else if (frames.tryConsume(1)) {
      return true;
    }
    close(TOO_FAST);
    return false;
  }

  /** The other end answered a ping. */
  public void alive() {
    heardAt = System.nanoTime();
  }

  /** A frame that nobody can read; false when it was one too many, and the line was cut. */
  public synchronized boolean strike() {
    strikes++;
    if (strikes >= STRIKES) {
      close(MALFORMED);
    }
    return strikes < STRIKES;
  }

  /** Pings; cuts the line when nothing was heard for {@code quiet}. */
  void beat(final Duration quiet) {
    if (System.nanoTime() - heardAt > quiet.toNanos()) {
      close(AWAY);
    } else {
      wire.ping();
    }
  }
}
