package nl.nabij.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.conversation.Texts;
import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.Cases;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;
import nl.nabij.wording.Phrases;

/** Making messages that wait: who may write to whom, and nothing twice. */
@Dependent
class Planning {

  /** Messages that can be made together. */
  static final int TOGETHER_AT_MOST = 50;

  private static final int WAITING_AT_MOST = 500;
  private static final Duration AHEAD_AT_MOST = Duration.ofDays(90);

  private final PlannedTable table;
  private final Phrases phrases;
  private final Cases cases;
  private final Directory directory;
  private final Access access;
  private final Vault vault;
  private final Clock clock;

  @Inject
  Planning(
      final PlannedTable table,
      final Phrases phrases,
      final Cases cases,
      final Directory directory,
      final Access access,
      final Vault vault,
      final Clock clock) {
    this.table = table;
    this.phrases = phrases;
    this.cases = cases;
    this.directory = directory;
    this.access = access;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * As {@link Sendings#plan}; answers all that were made together so far.
   *
   * @param alone for one youth, to whom the author must be tied
   */
  List<PlannedTable.Stored> plan(
      final Staff author,
      final UUID batch,
      final Instant dueAt,
      final List<NewMessage> wishes,
      final boolean alone) {
    final Set<UUID> own = own(author, wishes);
    if (alone && own.isEmpty()) {
      throw new Refused("no-tie");
    }
    access.enter(
        author,
        Action.PLAN_MESSAGE,
        Subject.list("sending", author.organisation(), List.copyOf(own)));
    final Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    final Instant due = dueAt == null ? now : moment(dueAt, now);
    final List<NewMessage> checked = wishes.stream().map(this::checked).toList();
    table.holdBatch(batch);
    final List<PlannedTable.Stored> there = table.ofBatch(batch);
    final List<NewMessage> fresh = notYet(author, batch, there, checked);
    if (there.size() + fresh.size() > TOGETHER_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "people-too-many");
    }
    if (!fresh.isEmpty() && table.waitingOf(author.id()) + fresh.size() > WAITING_AT_MOST) {
      throw new Rejected(Rejected.Kind.CONFLICT, "planned-too-many");
    }
    final boolean several = there.size() + fresh.size() > 1;
    table.add(rows(author, batch, due, fresh, own, several), now);
    return table.ofBatch(batch);
  }

  /** Of those written to, the ones whom the author is tied to; the others are in the log too. */
  private Set<UUID> own(final Staff author, final List<NewMessage> wishes) {
    final Set<UUID> youths = new HashSet<>();
    final Set<UUID> ids = new HashSet<>();
    if (wishes.size() > TOGETHER_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "people-too-many");
    }
    for (final NewMessage wish : wishes) {
      if (!youths.add(wish.youth()) || !ids.add(wish.id())) {
        throw new Rejected(Rejected.Kind.INVALID, "people-twice");
      }
    }
    final Set<UUID> tied = new HashSet<>(access.dossiersOf(author));
    for (final UUID stranger : youths.stream().filter(one -> !tied.contains(one)).toList()) {
      access.turnAway(
          author,
          Action.PLAN_MESSAGE,
          Subject.dossier(directory.organisationOf(stranger), stranger),
          "no-tie");
    }
    youths.retainAll(tied);
    return youths;
  }

  /** Those that are new; what is there already must be the same. */
  private List<NewMessage> notYet(
      final Staff author,
      final UUID batch,
      final List<PlannedTable.Stored> there,
      final List<NewMessage> wishes) {
    final boolean others = there.stream().anyMatch(one -> !one.author().equals(author.id()));
    final Map<UUID, PlannedTable.Stored> known = new HashMap<>();
    table
        .byIds(wishes.stream().map(NewMessage::id).toList())
        .forEach(one -> known.put(one.id(), one));
    final Set<UUID> written = new HashSet<>();
    there.forEach(one -> written.add(one.youth()));
    for (final NewMessage wish : wishes) {
      final PlannedTable.Stored first = known.get(wish.id());
      final boolean same =
          first == null
              ? !written.contains(wish.youth())
              : first.batch().equals(batch) && first.youth().equals(wish.youth());
      if (others || !same) {
        throw new Rejected(Rejected.Kind.CONFLICT, "planned-id-taken");
      }
    }
    return wishes.stream().filter(wish -> !known.containsKey(wish.id())).toList();
  }

  private List<PlannedTable.Stored> rows(
      final Staff author,
      final UUID batch,
      final Instant due,
      final List<NewMessage> fresh,
      final Set<UUID> own,
      final boolean several) {
    final List<UUID> youths = fresh.stream().map(NewMessage::youth).filter(own::contains).toList();
    final Map<UUID, CaseCard> cards = new HashMap<>();
    cases.newest(youths).forEach(card -> cards.put(card.youth(), card));
    return fresh.stream()
        .map(
            wish -> {
              final boolean tied = own.contains(wish.youth());
              final CaseCard card = cards.get(wish.youth());
              final Stage stage = Stage.of(card);
              final Reason against =
                  !tied
                      ? Reason.NO_ACCESS
                      : several && stage == Stage.ENDED ? Reason.CASE_ENDED : null;
              return new PlannedTable.Stored(
                  wish.id(),
                  batch,
                  wish.youth(),
                  author.organisation(),
                  author.id(),
                  card == null ? null : card.owner(),
                  stage,
                  against == null
                      ? vault.sealText(wish.youth(), Departing.place(wish.id()), wish.text())
                      : null,
                  due,
                  against == null ? State.WAITING : State.STOPPED,
                  against);
            })
        .toList();
  }

  private NewMessage checked(final NewMessage wish) {
    return new NewMessage(wish.id(), wish.youth(), text(wish.text()));
  }

  /** A text as it may go: within bounds, and with everything filled in. */
  String text(final String written) {
    final String text = Texts.check(written);
    if (!phrases.isWhole(text)) {
      throw new Rejected(Rejected.Kind.INVALID, "placeholder-left");
    }
    return text;
  }

  /** Not in the past, give or take a slow request, and not too far ahead. */
  static Instant moment(final Instant dueAt, final Instant now) {
    if (dueAt.isBefore(now.minusSeconds(60)) || dueAt.isAfter(now.plus(AHEAD_AT_MOST))) {
      throw new Rejected(Rejected.Kind.INVALID, "due-at");
    }
    return dueAt.truncatedTo(ChronoUnit.MICROS);
  }
}
