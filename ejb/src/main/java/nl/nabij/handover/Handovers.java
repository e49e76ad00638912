package nl.nabij.handover;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.Basis;
import nl.nabij.access.House;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Tie;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.Conversations;
import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.Cases;
import nl.nabij.guidance.Phase;
import nl.nabij.people.Directory;

/** Cases that go to another owner, and who could read when. */
@Stateless
public class Handovers {

  private static final int AHEAD_DAYS = 180;
  private static final int WORDS_AT_MOST = 1_000;

  private HandoverTable table;
  private TakingOver takingOver;
  private Cases cases;
  private Conversations conversations;
  private Access access;
  private Directory directory;
  private Clock clock;
  private Event<CaseHandedOver> handedOver;

  /** For the container. */
  public Handovers() {}

  @Inject
  Handovers(
      final HandoverTable table,
      final TakingOver takingOver,
      final Cases cases,
      final Conversations conversations,
      final Access access,
      final Directory directory,
      final Clock clock,
      final Event<CaseHandedOver> handedOver) {
    this.table = table;
    this.takingOver = takingOver;
    this.cases = cases;
    this.conversations = conversations;
    this.access = access;
    this.directory = directory;
    this.clock = clock;
    this.handedOver = handedOver;
  }

  /**
   * Hands a case over, by the coordinator or by its owner. Both may read from now on, the former
   * owner until the day; the youth is told at once. On a day that has begun it takes effect
   * immediately.
   *
   * @throws Rejected INVALID {@code owner} for somebody who is no colleague or has the case
   *     already, {@code handover-on} for a day before today or more than 180 days ahead, {@code
   *     handover-words} over 1,000 characters; CONFLICT {@code case-ended}, {@code
   *     handover-pending}
   */
  public Handover hand(final Staff actor, final UUID caseId, final NewHandover wish) {
    final CaseCard card = cases.held(caseId);
    access.enter(
        actor, Action.ASSIGN_CASE, Subject.of("case", caseId, card.organisation(), card.youth()));
    ownOrCoordinate(actor, card);
    final LocalDate today = DutchTime.today(clock);
    if (card.phase() == Phase.ENDED) {
      throw new Rejected(Rejected.Kind.CONFLICT, "case-ended");
    }
    if (wish.to().equals(card.owner()) || !directory.worksAt(wish.to(), card.organisation())) {
      throw new Rejected(Rejected.Kind.INVALID, "owner");
    }
    if (wish.on().isBefore(today) || wish.on().isAfter(today.plusDays(AHEAD_DAYS))) {
      throw new Rejected(Rejected.Kind.INVALID, "handover-on");
    }
    if (tooLong(wish.farewell()) || tooLong(wish.welcome())) {
      throw new Rejected(Rejected.Kind.INVALID, "handover-words");
    }
    final Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    final Instant day = DutchTime.startOf(wish.on());
    final Handover handover =
        new Handover(
            UUID.randomUUID(),
            caseId,
            card.youth(),
            card.organisation(),
            card.owner(),
            wish.to(),
            day.isBefore(now) ? now : day);
    if (!table.keep(handover, actor.id(), now)) {
      throw new Rejected(Rejected.Kind.CONFLICT, "handover-pending");
    }
    access.endGrant(card.youth(), card.owner(), handover.takesEffect());
    access.grant(card.organisation(), card.youth(), wish.to(), Basis.OWNER, now);
    tell(handover, wish, wish.on().equals(today));
    if (!handover.takesEffect().isAfter(now)) {
      takingOver.takeOne();
    } else {
      handedOver.fire(
          new CaseHandedOver(
              handover.organisation(), handover.youth(), handover.from(), handover.to()));
    }
    return handover;
  }

  /** Who can read now, could before, or will later: for the youth, or for who may read now. */
  public List<Reader> readers(final Actor actor, final UUID youth) {
    access.enter(
        actor, Action.SEE_READERS, Subject.dossier(directory.organisationOf(youth), youth));
    final List<Tie> ties = access.tiesTo(youth);
    final Map<UUID, String> names =
        directory.staffNames(
            ties.stream()
                .flatMap(tie -> Stream.of(tie.staff(), tie.standsFor()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return ties.stream()
        .map(
            tie ->
                new Reader(
                    names.getOrDefault(tie.staff(), ""),
                    tie.basis(),
                    tie.since(),
                    tie.until(),
                    tie.standsFor() == null ? null : names.get(tie.standsFor())))
        .toList();
  }

  /** Whoever stands in, or works along, gives no case away. */
  private void ownOrCoordinate(final Staff actor, final CaseCard card) {
    if (!actor.id().equals(card.owner()) && !actor.has(nl.nabij.access.Role.COORDINATOR)) {
      access.turnAway(
          actor,
          Action.ASSIGN_CASE,
          Subject.of("case", card.id(), card.organisation(), card.youth()),
          "no-owner");
      throw new Refused("no-owner");
    }
  }

  private void tell(final Handover handover, final NewHandover wish, final boolean today) {
    final Map<UUID, String> names = directory.staffNames(List.of(handover.from(), handover.to()));
    conversations.announce(
        new House("handover", handover.organisation()),
        handover.youth(),
        handover.id(),
        "new-contact",
        handover.id(),
        HandoverText.of(
            names.getOrDefault(handover.from(), "Je consulent"),
            names.getOrDefault(handover.to(), "een collega"),
            today ? null : handover.takesEffect(),
            wish));
  }

  private static boolean tooLong(final String words) {
    return words != null && words.codePointCount(0, words.length()) > WORDS_AT_MOST;
  }
}
