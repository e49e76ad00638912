package nl.nabij.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Home;
import nl.nabij.vault.Vault;

/** What people are writing and have not sent, for themselves alone. */
@Stateless
public class Drafts {

  /** Characters, as many as fit in a message. */
  static final int CHARACTERS_AT_MOST = 10_000;

  /** A draft that was not changed for so long goes; also stated in the register of processing. */
  static final Duration KEPT = Duration.ofDays(90);

  private final DraftTable drafts;
  private final Conversations conversations;
  private final Access access;
  private final Vault vault;
  private final Clock clock;

  protected Drafts() {
    this(null, null, null, null, null);
  }

  @Inject
  Drafts(
      final DraftTable drafts,
      final Conversations conversations,
      final Access access,
      final Vault vault,
      final Clock clock) {
    this.drafts = drafts;
    this.conversations = conversations;
    this.access = access;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * What this person is writing in the thread, on whatever device. Where nothing is, the log tells
   * of opening the thread alone.
   *
   * @throws NotFound when there is no such thread
   */
  public Optional<Draft> of(final Actor actor, final UUID thread) {
    final Home home = conversations.homeOf(thread);
    final UUID youth = home.dossier();
    final Optional<DraftTable.Stored> stored = drafts.find(thread, actor.id());
    access.enter(
        actor, stored.isEmpty() ? Action.OPEN_THREAD : Action.SEE_DRAFT, subject(thread, home));
    return stored.map(
        one ->
            new Draft(
                vault.unsealText(youth, place(thread, actor.id()), one.sealed()),
                one.version(),
                one.changedAt()));
  }

  /**
   * Saves the draft of this person, or drops it when there is no text; answers its version, 0 when
   * there is none any more. The log tells of its beginning.
   *
   * @param text 0 to 10,000 characters
   * @param known the version that the device knew, 0 when it knew of none
   * @throws Rejected CONFLICT {@code draft-elsewhere} when another device saved meanwhile; INVALID
   *     {@code text-too-long}
   */
  public long keep(final Actor actor, final UUID thread, final String text, final long known) {
    if (text.codePointCount(0, text.length()) > CHARACTERS_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "text-too-long");
    }
    final Home home = conversations.homeOf(thread);
    final UUID youth = home.dossier();
    if (text.isBlank()) {
      if (known != 0 && !drafts.drop(thread, actor.id(), known)) {
        drafts.find(thread, actor.id()).ifPresent(other -> elsewhere());
      }
      access.goOn();
      return 0;
    }
    final Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (known != 0) {
      final byte[] sealed = vault.sealText(youth, place(thread, actor.id()), text);
      final long version =
          drafts.change(thread, actor.id(), known, sealed, now).orElseGet(Drafts::elsewhere);
      access.goOn();
      return version;
    }
    final Subject subject = subject(thread, home);
    access.enter(actor, Action.KEEP_DRAFT, subject);
    final byte[] sealed = vault.sealText(youth, place(thread, actor.id()), text);
    return drafts
        .begin(thread, actor.id(), youth, subject.organisation(), sealed, now)
        .orElseGet(Drafts::elsewhere);
  }

  /** Drops what nobody went on with, at most {@code atMost} at a time; answers how many. */
  @Unguarded("by the clock; nothing is read")
  public int dropOld(final int atMost) {
    return drafts.dropOlder(clock.instant().minus(KEPT), atMost);
  }

  private static long elsewhere() {
    throw new Rejected(Rejected.Kind.CONFLICT, "draft-elsewhere");
  }

  private static Subject subject(final UUID thread, final Home home) {
    return Subject.of("thread", thread, home.organisation(), home.dossier());
  }

  private static String place(final UUID thread, final UUID person) {
    return "draft:" + thread + ":" + person;
  }
}
