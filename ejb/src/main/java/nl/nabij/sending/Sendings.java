package nl.nabij.sending;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.conversation.Conversations;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** Messages to be sent later, or to several at once. */
@Stateless
public class Sendings {

  private static final Duration STOPPED_SHOWN = Duration.ofDays(14);

  private PlannedTable table;
  private Planning planning;
  private Conversations conversations;
  private Directory directory;
  private Access access;
  private Vault vault;
  private Clock clock;

  /** For the container. */
  public Sendings() {}

  @Inject
  Sendings(
      final PlannedTable table,
      final Planning planning,
      final Conversations conversations,
      final Directory directory,
      final Access access,
      final Vault vault,
      final Clock clock) {
    this.table = table;
    this.planning = planning;
    this.conversations = conversations;
    this.directory = directory;
    this.access = access;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Plans messages that are made together, each for another youth: they go at {@code dueAt}, at
   * most 90 days ahead, or at once when that is null. The same ids again answer the first; more may
   * be added under the same batch, up to 50. Youths to whom the author is not tied, and of a
   * message to several those whose guidance is over, are answered as stopped. One line in the log
   * with everyone it is for; each message gets a line of its own when it goes.
   *
   * @throws Rejected INVALID {@code people-too-many}, {@code people-twice}, {@code due-at}, {@code
   *     placeholder-left}, and as {@link Conversations#post}; CONFLICT {@code planned-id-taken},
   *     {@code planned-too-many} above 500 that wait
   */
  public List<Planned> plan(
      final Staff author, final UUID batch, final Instant dueAt, final List<NewMessage> wishes) {
    return planning.plan(author, batch, dueAt, wishes, false).stream()
        .map(one -> shown(one, null))
        .toList();
  }

  /**
   * Plans one message for later.
   *
   * @return that one alone
   * @throws Refused when the author is not tied to the youth
   * @throws Rejected as {@link #plan}
   */
  public List<Planned> planOne(final Staff author, final Instant dueAt, final NewMessage wish) {
    return planning.plan(author, wish.id(), dueAt, List.of(wish), true).stream()
        .map(one -> shown(one, null))
        .toList();
  }

  /** What waits for a youth or was stopped, for who may read the conversation; at most 50. */
  public List<Planned> ofThread(final Staff staff, final UUID thread) {
    final UUID youth = conversations.youthOf(thread);
    access.enter(
        staff,
        Action.SEE_PLANNED,
        Subject.of("thread", thread, directory.organisationOf(youth), youth));
    return table.ofYouth(youth).stream().map(one -> shown(one, text(one))).toList();
  }

  /**
   * What this member of staff has waiting, and what was stopped in the last 14 days; at most 500.
   * Of dossiers that they may no longer enter it tells no more than that.
   */
  public List<Planned> of(final Staff author) {
    final List<PlannedTable.Stored> found =
        table.ofAuthor(author.id(), clock.instant().minus(STOPPED_SHOWN));
    final Set<UUID> tied = new HashSet<>(access.dossiersOf(author));
    access.enter(
        author,
        Action.SEE_PLANNED,
        Subject.list(
            "sending",
            author.organisation(),
            found.stream()
                .map(PlannedTable.Stored::youth)
                .filter(tied::contains)
                .distinct()
                .toList()));
    final Set<UUID> openable = vault.ready(tied);
    return found.stream()
        .map(
            one ->
                openable.contains(one.youth())
                    ? shown(one, text(one))
                    : new Planned(
                        one.id(),
                        one.batch(),
                        null,
                        one.author(),
                        one.dueAt(),
                        one.state(),
                        one.reason(),
                        null))
        .toList();
  }

  /** What became of messages that one made together oneself, without their texts. */
  @Unguarded("ids of youths that one chose oneself, and a state; who shows names enters the list")
  public List<Planned> made(final Staff author, final UUID batch) {
    final List<PlannedTable.Stored> found = table.ofBatch(batch);
    if (found.isEmpty() || !found.get(0).author().equals(author.id())) {
      throw new NotFound("sending");
    }
    return found.stream().map(one -> shown(one, null)).toList();
  }

  /**
   * Changes what one planned oneself, as long as it waits.
   *
   * @throws Refused when somebody else wrote it
   * @throws Rejected CONFLICT {@code planned-over}; INVALID as {@link #plan}
   */
  public Planned change(final Staff author, final UUID id, final Instant dueAt, final String text) {
    final PlannedTable.Stored one = enter(author, id);
    if (!one.author().equals(author.id())) {
      access.turnAway(author, Action.CHANGE_PLANNED, subject(one), "not-author");
      throw new Refused("not-author");
    }
    if (one.state() != State.WAITING) {
      throw new Rejected(Rejected.Kind.CONFLICT, "planned-over");
    }
    final Instant due = Planning.moment(dueAt, clock.instant());
    final String written = planning.text(text);
    table.change(id, vault.sealText(one.youth(), Departing.place(id), written), due);
    return new Planned(
        id, one.batch(), one.youth(), one.author(), due, State.WAITING, null, written);
  }

  /**
   * Takes back what waits, or takes away what was stopped: its author, or whoever may read the
   * conversation. Again changes nothing.
   *
   * @throws Rejected CONFLICT {@code planned-over} when it went
   */
  public void cancel(final Staff staff, final UUID id) {
    final PlannedTable.Stored one = enter(staff, id);
    if (one.state() == State.SENT) {
      throw new Rejected(Rejected.Kind.CONFLICT, "planned-over");
    }
    table.over(id, State.CANCELLED, clock.instant());
  }

  private PlannedTable.Stored enter(final Staff staff, final UUID id) {
    final PlannedTable.Stored one = table.hold(id).orElseThrow(() -> new NotFound("planned"));
    access.enter(staff, Action.CHANGE_PLANNED, subject(one));
    return one;
  }

  private String text(final PlannedTable.Stored one) {
    return one.sealed() == null
        ? null
        : vault.unsealText(one.youth(), Departing.place(one.id()), one.sealed());
  }

  private static Planned shown(final PlannedTable.Stored one, final String text) {
    return new Planned(
        one.id(),
        one.batch(),
        one.youth(),
        one.author(),
        one.dueAt(),
        one.state(),
        one.reason(),
        text);
  }

  private static Subject subject(final PlannedTable.Stored one) {
    return Subject.of("planned", one.id(), one.organisation(), one.youth());
  }
}
