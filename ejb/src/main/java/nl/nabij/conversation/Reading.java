package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages as they are shown: opened, with names, what they answer and what became of them. */
@Dependent
class Reading {

  private final MessageTable messages;
  private final ChangeTable changes;
  private final Senders senders;
  private final Sealing sealing;
  private final AttachedCards cards;

  @Inject
  Reading(
      final MessageTable messages,
      final ChangeTable changes,
      final Senders senders,
      final Sealing sealing,
      final AttachedCards cards) {
    this.messages = messages;
    this.changes = changes;
    this.senders = senders;
    this.sealing = sealing;
    this.cards = cards;
  }

  ThreadPage after(final ThreadTable.Key key, final long after, final int limit) {
    return page(key, messages.after(key.thread(), after, limit + 1), limit, false);
  }

  ThreadPage before(final ThreadTable.Key key, final long before, final int limit) {
    return page(key, messages.before(key.thread(), before, limit + 1), limit, true);
  }

  /** The text is as it was posted; nothing has become of it yet, as far as the line tells. */
  Message posted(final MessagePosted posted) {
    final ThreadTable.Key key =
        new ThreadTable.Key(
            posted.thread(), posted.dossier(), posted.organisation(), posted.talk());
    final Sender from = new Sender(posted.senderKind(), posted.sender(), null);
    final MessagePosted.Quoted quoted = posted.quoted();
    return new Message(
        posted.thread(),
        posted.seq(),
        posted.id(),
        senders.named(key, from),
        posted.sentAt(),
        posted.kind(),
        sealing.open(key, posted.id(), posted.sealed()),
        posted.about(),
        Kinds.attached(posted.kind())
            ? cards.of(key.dossier(), List.of(posted.about())).get(posted.about())
            : null,
        quoted == null
            ? null
            : new Quote(
                quoted.id(),
                quoted.seq(),
                senders.named(key, new Sender(quoted.senderKind(), quoted.sender(), null)),
                sealing.openQuote(key, posted.id(), quoted.sealed())),
        null);
  }

  /** Messages of one thread, in at most six questions however many they are. */
  List<Message> open(final ThreadTable.Key key, final List<MessageTable.Stored> stored) {
    final List<UUID> ids =
        stored.stream().map(MessageTable.Stored::answers).filter(id -> id != null).toList();
    final Map<UUID, MessageTable.Stored> quoted =
        messages.byIds(key.thread(), ids).stream()
            .collect(Collectors.toMap(MessageTable.Stored::id, Function.identity()));
    final Map<Long, List<ChangeTable.StoredReaction>> reactions =
        changes.reactions(key.thread(), stored).stream()
            .collect(Collectors.groupingBy(ChangeTable.StoredReaction::seq));
    final Senders.Names names =
        senders.names(
            key,
            Stream.of(
                    stored.stream().map(Reading::sender),
                    quoted.values().stream().map(Reading::sender),
                    reactions.values().stream().flatMap(List::stream).map(Reading::sender))
                .flatMap(Function.identity())
                .toList());
    final Map<UUID, AttachedCard> files = files(key, stored);
    return stored.stream()
        .map(
            message ->
                new Message(
                    message.thread(),
                    message.seq(),
                    message.id(),
                    names.of(sender(message)),
                    message.sentAt(),
                    message.kind(),
                    sealing.open(key, message.id(), message.sealed()),
                    message.withdrawn() ? null : message.about(),
                    attached(message) ? files.get(message.about()) : null,
                    quote(key, message, quoted.get(message.answers()), names),
                    later(key, message, reactions.getOrDefault(message.seq(), List.of()), names)))
        .toList();
  }

  /** The cards of the files on a page, in one question; in none when there are no files. */
  private Map<UUID, AttachedCard> files(
      final ThreadTable.Key key, final List<MessageTable.Stored> stored) {
    final List<UUID> ids =
        stored.stream().filter(Reading::attached).map(MessageTable.Stored::about).toList();
    return ids.isEmpty() ? Map.of() : cards.of(key.dossier(), ids);
  }

  private static boolean attached(final MessageTable.Stored message) {
    return Kinds.attached(message.kind()) && !message.withdrawn();
  }

  private ThreadPage page(
      final ThreadTable.Key key,
      final MessageTable.Page found,
      final int limit,
      final boolean falling) {
    final boolean more = found.messages().size() > limit;
    final List<MessageTable.Stored> shown =
        new ArrayList<>(more ? found.messages().subList(0, limit) : found.messages());
    if (falling) {
      Collections.reverse(shown);
    }
    return new ThreadPage(open(key, shown), more, found.changed());
  }

  private Quote quote(
      final ThreadTable.Key key,
      final MessageTable.Stored answer,
      final MessageTable.Stored quoted,
      final Senders.Names names) {
    if (quoted == null || answer.withdrawn()) {
      return null;
    }
    final String text = sealing.open(key, quoted.id(), quoted.sealed());
    return new Quote(
        quoted.id(),
        quoted.seq(),
        names.of(sender(quoted)),
        text == null ? null : Quote.beginning(text));
  }

  private Later later(
      final ThreadTable.Key key,
      final MessageTable.Stored message,
      final List<ChangeTable.StoredReaction> reactions,
      final Senders.Names names) {
    return message.changed() == 0
        ? null
        : new Later(
            message.changed(),
            message.editedAt(),
            message.withdrawnAt(),
            message.pinnedAt(),
            reactions.isEmpty()
                ? null
                : reactions.stream()
                    .map(
                        one ->
                            new Reaction(
                                sealing.openFace(key, one.seq(), one.person(), one.sealed()),
                                names.of(sender(one))))
                    .toList());
  }

  private static Sender sender(final MessageTable.Stored message) {
    return new Sender(message.senderKind(), message.sender(), null);
  }

  private static Sender sender(final ChangeTable.StoredReaction reaction) {
    return new Sender(reaction.personKind(), reaction.person(), null);
  }
}
