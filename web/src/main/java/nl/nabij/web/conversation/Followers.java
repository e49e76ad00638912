package nl.nabij.web.conversation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.MessagePosted;
import nl.nabij.conversation.MessagesRead;
import nl.nabij.conversation.ThreadPage;
import nl.nabij.web.json.Json;
import nl.nabij.web.live.Heard;
import nl.nabij.web.live.Line;
import nl.nabij.web.problem.Problems;

/** Who follows what on this node, and getting it to them. */
@ApplicationScoped
public class Followers {
  private static final int PAGE = 200;

  @Resource ManagedExecutorService executor;
  @Inject Conversations conversations;
  @Inject Json json;

  private final Map<UUID, Set<Follower>> byThread = new ConcurrentHashMap<>();
  private final Map<UUID, Set<Line>> byYouth = new ConcurrentHashMap<>();

  /** A line and how far it is in a thread. */
  record Follower(Line line, Following following) {}

  void follow(final Follower follower) {
    add(byThread, follower.following().thread(), follower);
  }

  void unfollow(final Follower follower) {
    remove(byThread, follower.following().thread(), follower);
  }

  /** This line shows an inbox with these youths. */
  void watch(final Line line, final Collection<UUID> youths) {
    youths.forEach(youth -> add(byYouth, youth, line));
  }

  void unwatch(final Line line, final Collection<UUID> youths) {
    youths.forEach(youth -> remove(byYouth, youth, line));
  }

  void heard(@Observes final Heard heard) {
    if (heard.event() instanceof MessagePosted posted) {
      posted(posted);
      hint(posted.youth());
    } else if (heard.event() instanceof MessagesRead read) {
      final String frame = json.text(new LiveAnswer.Read(read.thread(), read.who(), read.seq()));
      byThread
          .getOrDefault(read.thread(), Set.of())
          .forEach(follower -> follower.line().send(frame));
      hint(read.youth());
    }
  }

  private void posted(final MessagePosted posted) {
    final Set<Follower> followers = byThread.getOrDefault(posted.thread(), Set.of());
    if (followers.isEmpty()) {
      return;
    }
    // Deciphered once for all, and only when there is somebody to read it.
    final String frame = json.text(new LiveAnswer.Message(conversations.reveal(posted)));
    for (final Follower follower : followers) {
      final Following.Next next =
          follower.following().live(posted.seq(), () -> follower.line().send(frame));
      if (next == Following.Next.READ_BACKLOG) {
        executor.execute(() -> catchUpAlone(follower));
      }
    }
  }

  private void hint(final UUID youth) {
    final Set<Line> lines = byYouth.getOrDefault(youth, Set.of());
    if (!lines.isEmpty()) {
      final String frame = json.text(new LiveAnswer.Inbox());
      lines.forEach(line -> line.hint(frame));
    }
  }

  private void catchUpAlone(final Follower follower) {
    try {
      catchUp(follower);
    } catch (final RuntimeException e) {
      // The line would go silent with a hole in it. Cut, it comes back and asks again.
      Problems.of(e);
      follower.line().close(Line.AWAY);
    }
  }

  /** Sends what a follower lacks, until nothing was posted meanwhile. */
  void catchUp(final Follower follower) {
    final Following following = follower.following();
    boolean more = true;
    while (more || !following.caughtUp()) {
      final ThreadPage page =
          conversations.after(
              follower.line().actor(), following.thread(), following.cursor(), PAGE);
      for (final nl.nabij.conversation.Message message : page.messages()) {
        if (following.backlog(message.seq())
            && !follower.line().sendPatiently(json.text(new LiveAnswer.Message(message)))) {
          return;
        }
      }
      more = page.more();
    }
  }

  private static <V> void add(final Map<UUID, Set<V>> map, final UUID key, final V value) {
    map.compute(
        key,
        (id, set) -> {
          final Set<V> values = set == null ? ConcurrentHashMap.newKeySet() : set;
          values.add(value);
          return values;
        });
  }

  private static <V> void remove(final Map<UUID, Set<V>> map, final UUID key, final V value) {
    map.computeIfPresent(
        key,
        (id, set) -> {
          set.remove(value);
          return set.isEmpty() ? null : set;
        });
  }
}
