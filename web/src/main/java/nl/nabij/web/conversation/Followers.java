package nl.nabij.web.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import nl.nabij.access.Youth;
import nl.nabij.attachment.AttachmentChanged;
import nl.nabij.attachment.Attachments;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.MessageChanged;
import nl.nabij.conversation.MessagePosted;
import nl.nabij.conversation.MessagesGot;
import nl.nabij.conversation.MessagesRead;
import nl.nabij.conversation.ThreadPage;
import nl.nabij.conversation.Typing;
import nl.nabij.glass.GlassBroken;
import nl.nabij.group.GroupsChanged;
import nl.nabij.web.json.Json;
import nl.nabij.web.live.Heard;
import nl.nabij.web.live.Line;
import nl.nabij.web.problem.Problems;

/** Who follows what on this node, and getting it to them. */
@ApplicationScoped
public class Followers {
  private static final int PAGE = 200;

  /** How long a message may be late before it is fetched. */
  private static final long PATIENCE_MS = 250;

  /** A line hears of its inbox at most so often, however many write. */
  private static final long HINTS_EVERY_MS = 400;

  @Resource ManagedScheduledExecutorService executor;
  @Inject Conversations conversations;
  @Inject Attachments attachments;
  @Inject Json json;

  /** Messages that were withdrawn of late, in case word of their posting is still under way. */
  private final Cache<UUID, Boolean> withdrawn =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(10)).build();

  private final Map<UUID, Set<Follower>> byThread = new ConcurrentHashMap<>();
  private final Map<UUID, Set<Line>> byDossier = new ConcurrentHashMap<>();
  private final Set<Line> unhinted = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean hinting = new AtomicBoolean();

  /** A line and how far it is in the messages of a thread, and in their changes. */
  record Follower(Line line, Following messages, Following changes, Pace typing) {

    UUID thread() {
      return messages.thread();
    }
  }

  void follow(final Follower follower) {
    add(byThread, follower.thread(), follower);
  }

  void unfollow(final Follower follower) {
    remove(byThread, follower.thread(), follower);
  }

  /** This line shows an inbox with these youths. */
  void watch(final Line line, final Collection<UUID> youths) {
    youths.forEach(youth -> add(byDossier, youth, line));
  }

  /** What a line watches to hear that the groups of its holder changed. */
  static UUID bellOf(final UUID person) {
    return UUID.nameUUIDFromBytes(("groups:" + person).getBytes(StandardCharsets.US_ASCII));
  }

  void unwatch(final Line line, final Collection<UUID> youths) {
    youths.forEach(youth -> remove(byDossier, youth, line));
  }

  void heard(@Observes final Heard heard) {
    if (heard.event() instanceof MessagePosted posted) {
      posted(posted);
      hint(posted.dossier());
    } else if (heard.event() instanceof MessageChanged changed) {
      changed(changed);
    } else if (heard.event() instanceof MessagesRead read) {
      read(read);
      hint(read.dossier());
    } else if (heard.event() instanceof MessagesGot got) {
      tell(got.thread(), line -> true, new LiveAnswer.Got(got.thread(), got.who(), got.seq()));
    } else if (heard.event() instanceof Typing typing) {
      tell(
          typing.thread(),
          line -> !line.actor().id().equals(typing.person()),
          new LiveAnswer.Typing(typing.thread(), typing.who()));
    } else if (heard.event() instanceof GroupsChanged changed) {
      hint(bellOf(changed.person()));
      hint(changed.group());
    } else if (heard.event() instanceof GlassBroken broken) {
      hint(broken.youth());
      hint(broken.organisation());
    } else if (heard.event() instanceof AttachmentChanged changed) {
      checked(changed);
    }
  }

  private void checked(final AttachmentChanged changed) {
    if (byThread.containsKey(changed.thread())) {
      tell(
          changed.thread(),
          line -> true,
          new LiveAnswer.Attachment(
              changed.thread(), changed.attachment(), attachments.reveal(changed)));
    }
  }

  private void posted(final MessagePosted posted) {
    final Set<Follower> followers = byThread.getOrDefault(posted.thread(), Set.of());
    if (followers.isEmpty()) {
      return;
    }
    if (withdrawn.getIfPresent(posted.id()) != null) {
      // Taken back before this node heard that it was posted: its text is shown to nobody any more.
      followers.forEach(
          follower ->
              goOn(
                  follower.messages().missed(posted.seq()),
                  follower.messages(),
                  () -> catchUp(follower),
                  follower));
      return;
    }
    // Deciphered once for all, and only when there is somebody to read it.
    final String frame = json.text(new LiveAnswer.Message(conversations.reveal(posted)));
    for (final Follower follower : followers) {
      final Following.Next next =
          follower.messages().live(posted.seq(), () -> follower.line().send(frame));
      goOn(next, follower.messages(), () -> catchUp(follower), follower);
    }
  }

  private void changed(final MessageChanged changed) {
    if (changed.withdrawn()) {
      withdrawn.put(changed.id(), Boolean.TRUE);
    }
    final Set<Follower> followers = byThread.getOrDefault(changed.thread(), Set.of());
    if (followers.isEmpty()) {
      return;
    }
    if (changed.withdrawn()) {
      // Who still holds it back, waiting for another, is not to send it as it was told.
      followers.stream()
          .filter(follower -> follower.messages().missing())
          .forEach(follower -> executor.execute(() -> alone(() -> catchUp(follower), follower)));
    }
    // Read as it is now, once for all. Nothing comes when it has changed again: then that is told.
    final String frame =
        conversations.changedAfter(changed.thread(), changed.change() - 1, 1).stream()
            .filter(message -> message.later().change() == changed.change())
            .map(message -> json.text(new LiveAnswer.Changed(message)))
            .findFirst()
            .orElse(null);
    for (final Follower follower : followers) {
      final Following.Next next =
          follower
              .changes()
              .live(
                  changed.change(),
                  () -> {
                    if (frame != null) {
                      follower.line().send(frame);
                    }
                  });
      goOn(next, follower.changes(), () -> catchUpChanges(follower), follower);
    }
  }

  /** Staff hear of what a youth does not show as no more than delivered. */
  private void read(final MessagesRead read) {
    final LiveAnswer open = new LiveAnswer.Read(read.thread(), read.who(), read.seq());
    tell(read.thread(), line -> !read.hidden() || line.actor() instanceof Youth, open);
    if (read.hidden()) {
      tell(
          read.thread(),
          line -> !(line.actor() instanceof Youth),
          new LiveAnswer.Got(read.thread(), read.who(), read.seq()));
    }
  }

  private void tell(final UUID thread, final Predicate<Line> to, final LiveAnswer answer) {
    final Set<Follower> followers = byThread.getOrDefault(thread, Set.of());
    if (!followers.isEmpty()) {
      final String frame = json.text(answer);
      followers.stream().map(Follower::line).filter(to).forEach(line -> line.send(frame));
    }
  }

  /** Notes which lines are to be told, and tells them in a moment, once for all that happened. */
  private void hint(final UUID youth) {
    final Set<Line> lines = byDossier.getOrDefault(youth, Set.of());
    if (!lines.isEmpty() && unhinted.addAll(lines) && hinting.compareAndSet(false, true)) {
      executor.schedule(this::hintAll, HINTS_EVERY_MS, TimeUnit.MILLISECONDS);
    }
  }

  private void hintAll() {
    hinting.set(false);
    final String frame = json.text(new LiveAnswer.Inbox());
    for (final Line line : unhinted) {
      unhinted.remove(line);
      line.hint(frame);
    }
  }

  private void goOn(
      final Following.Next next,
      final Following following,
      final Runnable catchUp,
      final Follower follower) {
    if (next == Following.Next.READ_BACKLOG) {
      executor.execute(() -> alone(catchUp, follower));
    } else if (next == Following.Next.LOOK_AGAIN) {
      executor.schedule(
          () -> {
            if (following.missing()) {
              alone(catchUp, follower);
            }
          },
          PATIENCE_MS,
          TimeUnit.MILLISECONDS);
    }
  }

  /** Reads a backlog aside, so that others do not wait for it. */
  private static void alone(final Runnable catchUp, final Follower follower) {
    try {
      catchUp.run();
    } catch (final RuntimeException e) {
      // The line would go silent with a hole in it. Cut, it comes back and asks again.
      Problems.of(e);
      follower.line().close(Line.AWAY);
    }
  }

  /** Sends the messages that a follower lacks, until nothing was posted meanwhile. */
  void catchUp(final Follower follower) {
    final Following following = follower.messages();
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

  /** Sends the changes that a follower lacks, until nothing was changed meanwhile. */
  void catchUpChanges(final Follower follower) {
    final Following following = follower.changes();
    boolean more = true;
    while (more || !following.caughtUp()) {
      final List<nl.nabij.conversation.Message> changed =
          conversations.changedAfter(following.thread(), following.cursor(), PAGE);
      for (final nl.nabij.conversation.Message message : changed) {
        if (following.backlog(message.later().change())
            && !follower.line().sendPatiently(json.text(new LiveAnswer.Changed(message)))) {
          return;
        }
      }
      more = changed.size() == PAGE;
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
