package nl.nabij.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.access.Unguarded;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.Vault;

/** Texts of messages, for rooms that make something of all of them: an index, a paper. */
@Stateless
public class MessageTexts {

  private final ThreadTable threads;
  private final Reading reading;
  private final MessageTable messages;
  private final Sealing sealing;
  private final Senders senders;
  private final Vault vault;

  protected MessageTexts() {
    this(null, null, null, null, null, null);
  }

  @Inject
  MessageTexts(
      final ThreadTable threads,
      final Reading reading,
      final MessageTable messages,
      final Sealing sealing,
      final Senders senders,
      final Vault vault) {
    this.threads = threads;
    this.reading = reading;
    this.messages = messages;
    this.sealing = sealing;
    this.senders = senders;
    this.vault = vault;
  }

  /**
   * Takes messages that came or changed and are not indexed as they stand now, each once: they are
   * due again when the transaction is undone.
   *
   * @param atMost 1 to 5,000
   */
  @Unguarded("to be indexed, in keyed hashes; shown to nobody")
  public List<StandingText> takeUnindexed(final int atMost) {
    return at(List.copyOf(new LinkedHashSet<>(messages.takeUnindexed(atMost))));
  }

  /**
   * The texts at these places, in no order; what is not there is left out, and so is what was said
   * with a companion.
   */
  @Unguarded("who searches enters for what the answer shows")
  public List<StandingText> at(final List<Place> places) {
    final List<MessageTable.Owned> found =
        messages.at(places).stream().filter(one -> one.key().talk() != Talk.COMPANION).toList();
    vault.ready(found.stream().map(one -> one.key().dossier()).collect(Collectors.toSet()));
    return found.stream().map(this::standing).toList();
  }

  /** The same with the name of who wrote it. */
  @Unguarded("who searches enters for what the answer shows")
  public StandingText named(final StandingText text) {
    final ThreadTable.Key key = threads.find(text.place().thread());
    return new StandingText(
        text.place(),
        text.youth(),
        text.organisation(),
        text.id(),
        text.sentAt(),
        senders.named(key, text.from()),
        text.text());
  }

  /**
   * Messages of a thread after a number, rising, 1 to 200, as {@link Conversations#after} gives
   * them.
   */
  @Unguarded("who puts a conversation on paper enters once, for the whole")
  public ThreadPage after(final UUID thread, final long after, final int limit) {
    return reading.after(threads.find(thread), after, limit);
  }

  private StandingText standing(final MessageTable.Owned one) {
    final MessageTable.Stored message = one.message();
    return new StandingText(
        new Place(message.thread(), message.seq()),
        one.key().dossier(),
        one.key().organisation(),
        message.id(),
        message.sentAt(),
        new Sender(message.senderKind(), message.sender(), null),
        open(one.key(), message.id(), message.sealed()));
  }

  private String open(final ThreadTable.Key key, final UUID id, final byte[] sealed) {
    try {
      return sealing.open(key, id, sealed);
    } catch (final KeyDestroyed e) {
      return null;
    }
  }
}
