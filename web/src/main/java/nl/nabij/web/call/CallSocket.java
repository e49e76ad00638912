package nl.nabij.web.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.call.Calls;
import nl.nabij.web.identity.SocketPrincipal;
import nl.nabij.web.json.Json;
import nl.nabij.web.live.Line;
import nl.nabij.web.live.Lines;
import nl.nabij.web.problem.Problem;
import nl.nabij.web.problem.Problems;

/** The signalling of one browser at one call. Media never comes here. See docs/protocol.md. */
@ServerEndpoint("/call")
public class CallSocket {
  private static final int BURST = 300;
  private static final int A_SECOND = 60;

  @Inject Calls calls;
  @Inject CallRooms rooms;
  @Inject Lines lines;
  @Inject Json json;
  @Inject Validator validator;

  private Line line;
  private UUID roomId;
  private CallRoom room;
  private CallPeer self;

  @OnOpen
  public void open(final Session session) {
    final SocketPrincipal who = SocketPrincipal.of(session.getUserPrincipal()).orElseThrow();
    line = Line.over(session, who, BURST, A_SECOND);
    if (who.problem() != null) {
      line.close(Line.codeOf(who.problem()));
      line = null;
    } else if (lines.open(line)) {
      roomId = UUID.fromString(session.getRequestParameterMap().get("room").get(0));
      room = rooms.of(roomId);
    }
  }

  @OnClose
  public void closed() {
    if (line != null) {
      lines.closed(line);
      leave();
    }
  }

  /** A broken connection is a closed one: {@link #closed} follows. */
  @OnError
  public void broken(final Throwable error) {
    if (line != null) {
      line.close(Line.AWAY);
    }
  }

  @OnMessage
  public void pong(final PongMessage pong) {
    if (line != null) {
      line.alive();
    }
  }

  @OnMessage(maxMessageSize = Json.LARGEST)
  public void frame(final String text) {
    if (room == null || !line.heard(text)) {
      return;
    }
    try {
      final CallFrame frame = json.mapper().readValue(text, CallFrame.class);
      final Set<ConstraintViolation<CallFrame>> violations = validator.validate(frame);
      if (!violations.isEmpty()) {
        throw new ConstraintViolationException(violations);
      }
      obey(frame);
    } catch (final JsonProcessingException e) {
      if (line.strike()) {
        refuse(e);
      }
    } catch (final RuntimeException e) {
      refuse(e);
    }
  }

  private void refuse(final Throwable thrown) {
    final Problem problem = Problems.of(thrown);
    answer(new CallAnswer.Refused(problem));
  }

  private void obey(final CallFrame frame) {
    if (frame instanceof CallFrame.Signal signal) {
      if (self == null || !room.signal(self.id(), signal)) {
        throw new Refused("not-in-call");
      }
    } else if (frame instanceof CallFrame.Enter enter) {
      enter(enter.peer());
    } else if (frame instanceof CallFrame.Admit admit) {
      admit(admit.peer(), host());
    } else if (frame instanceof CallFrame.Leave) {
      leave();
    } else if (frame instanceof CallFrame.End) {
      end(host());
    } else if (frame instanceof CallFrame.Ping) {
      answer(new CallAnswer.Pong());
    }
  }

  private void enter(final UUID earlier) {
    if (self != null) {
      throw new Rejected(Rejected.Kind.CONFLICT, "entered-already");
    }
    calls.enter(line.actor(), roomId);
    self =
        new CallPeer(
            UUID.randomUUID(), line.actor(), this::answer, () -> line.close(Line.ELSEWHERE));
    if (self.host()) {
      room.enter(self, calls.iceServers(self.id()));
      return;
    }
    final Optional<Staff> letIn = room.letInBefore(earlier, line.actor());
    room.knock(self);
    letIn.ifPresent(by -> admit(self.id(), by));
  }

  private void admit(final UUID peer, final Staff by) {
    final Optional<CallPeer> guest = room.waiting(peer);
    if (guest.isEmpty()) {
      // Gone a moment ago, or let in by a colleague: the host has been told so.
      return;
    }
    final UUID presence = calls.admit(by, roomId, guest.get().actor());
    if (!room.admit(peer, presence, by, calls.iceServers(peer))) {
      calls.leave(presence);
    }
  }

  private void end(final Staff host) {
    calls.end(host, roomId);
    room.end().stream().map(CallPeer::presence).filter(Objects::nonNull).forEach(calls::leave);
  }

  private void leave() {
    final CallPeer leaving = self;
    self = null;
    if (leaving != null) {
      room.leave(leaving.id()).map(CallPeer::presence).ifPresent(calls::leave);
    }
  }

  /** The host whose socket this is. */
  private Staff host() {
    if (self != null && line.actor() instanceof Staff staff) {
      return staff;
    }
    throw new Refused("role");
  }

  private void answer(final CallAnswer answer) {
    line.send(json.text(answer));
  }
}
