package nl.nabij.web.conversation;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.nabij.access.Access;
import nl.nabij.access.Actor;
import nl.nabij.access.Guest;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.conversation.Accepted;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.ThreadState;
import nl.nabij.web.identity.SocketPrincipal;
import nl.nabij.web.json.Json;
import nl.nabij.web.live.Line;
import nl.nabij.web.live.Lines;
import nl.nabij.web.problem.Problem;
import nl.nabij.web.problem.Problems;

/** The live line of one browser: follow, post, read. See docs/protocol.md. */
@ServerEndpoint("/live")
public class LiveSocket {
  /** Threads that one socket may follow at once. */
  static final int MOST_FOLLOWS = 50;

  /** Changes that are sent one by one to who was away. */
  static final int MOST_CHANGES = 500;

  /** Word of somebody who types goes round no oftener than this. */
  private static final Duration TYPING_EVERY = Duration.ofSeconds(2);

  private static final int BURST = 120;
  private static final int A_SECOND = 20;

  @Inject Conversations conversations;
  @Inject Access access;
  @Inject Followers followers;
  @Inject Turns turns;
  @Inject Lines lines;
  @Inject TiedLines tiedLines;
  @Inject Json json;
  @Inject Validator validator;

  private Line line;
  private List<UUID> watched = List.of();
  private final Map<UUID, Followers.Follower> follows = new ConcurrentHashMap<>();

  @OnOpen
  public void open(final Session session) {
    final Optional<SocketPrincipal> who = SocketPrincipal.of(session.getUserPrincipal());
    line = Line.over(session, who.orElseThrow(), BURST, A_SECOND);
    final Problem problem = who.get().problem();
    if (problem != null || line.actor() instanceof Guest) {
      line.close(Line.codeOf(problem));
      line = null;
    } else if (lines.open(line)) {
      watched = watched(line.actor());
      followers.watch(line, watched);
      tiedLines.opened(line);
      answer(new LiveAnswer.Hello());
    }
  }

  /**
   * Of what happens elsewhere than in the threads that are followed a line hears no more than that.
   */
  private List<UUID> watched(final Actor actor) {
    final List<UUID> ears = new ArrayList<>(access.groupsOf(actor));
    ears.add(Followers.bellOf(actor.id()));
    if (actor instanceof Staff staff) {
      ears.addAll(access.dossiersOf(staff));
      if (staff.has(Role.PRIVACY_OFFICER) || staff.has(Role.COORDINATOR)) {
        ears.add(staff.organisation());
      }
    }
    return ears;
  }

  @OnClose
  public void closed() {
    if (line != null) {
      lines.closed(line);
      tiedLines.closed(line);
      followers.unwatch(line, watched);
      follows.values().forEach(followers::unfollow);
      follows.clear();
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
    if (line == null || !line.heard(text)) {
      return;
    }
    LiveFrame frame = null;
    try {
      frame = json.mapper().readValue(text, LiveFrame.class);
      check(frame);
      obey(frame);
    } catch (final JsonProcessingException e) {
      if (line.strike()) {
        answer(new LiveAnswer.Refused(null, null, Problems.of(e)));
      }
    } catch (final RuntimeException e) {
      final Problem problem = Problems.of(e);
      answer(
          frame == null
              ? new LiveAnswer.Refused(null, null, problem)
              : new LiveAnswer.Refused(frame.id(), frame.thread(), problem));
    }
  }

  private void check(final LiveFrame frame) {
    final Set<ConstraintViolation<LiveFrame>> violations = validator.validate(frame);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
  }

  private void obey(final LiveFrame frame) {
    if (frame instanceof LiveFrame.Post post) {
      final Accepted kept =
          turns.take(
              () ->
                  conversations.post(
                      line.actor(), post.thread(), post.id(), post.text(), post.answers()));
      // The transaction is over here: what is acknowledged is on the disk.
      answer(new LiveAnswer.Accepted(kept.thread(), kept.id(), kept.seq(), kept.sentAt()));
    } else if (frame instanceof LiveFrame.Follow follow) {
      follow(follow);
    } else if (frame instanceof LiveFrame.Unfollow unfollow) {
      unfollow(unfollow.thread());
    } else if (frame instanceof LiveFrame.Read read) {
      conversations.markRead(line.actor(), read.thread(), read.seq());
    } else if (frame instanceof LiveFrame.Got got) {
      follower(got.thread());
      conversations.markGot(line.actor(), got.thread(), got.seq());
    } else if (frame instanceof LiveFrame.Typing typing) {
      if (follower(typing.thread()).typing().pass(System.nanoTime())) {
        conversations.typing(line.actor(), typing.thread());
      }
    } else if (frame instanceof LiveFrame.Ping) {
      answer(new LiveAnswer.Pong());
    }
  }

  /** Begins to listen before it reads the backlog, so that nothing falls in between. */
  private void follow(final LiveFrame.Follow wish) {
    unfollow(wish.thread());
    if (follows.size() >= MOST_FOLLOWS) {
      throw new Rejected(Rejected.Kind.CONFLICT, "follows-too-many");
    }
    final ThreadState state = conversations.follow(line.actor(), wish.thread());
    final long known = wish.changed() == null ? state.changed() : wish.changed();
    // Further back than this the thread is read anew, which is less to send.
    final boolean reload = state.changed() - known > MOST_CHANGES;
    final Followers.Follower follower =
        new Followers.Follower(
            line,
            new Following(wish.thread(), wish.after()),
            new Following(wish.thread(), reload ? state.changed() : known),
            new Pace(TYPING_EVERY));
    follows.put(wish.thread(), follower);
    followers.follow(follower);
    try {
      followers.catchUp(follower);
      followers.catchUpChanges(follower);
    } catch (final RuntimeException e) {
      unfollow(wish.thread());
      throw e;
    }
    answer(
        new LiveAnswer.Followed(
            wish.thread(),
            Math.max(state.last(), follower.messages().cursor()),
            state.marks(),
            Math.max(state.changed(), follower.changes().cursor()),
            reload ? Boolean.TRUE : null,
            state.pinned().isEmpty() ? null : state.pinned()));
  }

  /** What is said of a thread is of one that is followed: that was entered. */
  private Followers.Follower follower(final UUID thread) {
    final Followers.Follower follower = follows.get(thread);
    if (follower == null) {
      throw new Rejected(Rejected.Kind.CONFLICT, "not-following");
    }
    return follower;
  }

  private void unfollow(final UUID thread) {
    final Followers.Follower follower = follows.remove(thread);
    if (follower != null) {
      followers.unfollow(follower);
    }
  }

  private void answer(final LiveAnswer answer) {
    line.send(json.text(answer));
  }
}
