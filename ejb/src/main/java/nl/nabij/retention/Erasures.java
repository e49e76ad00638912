package nl.nabij.retention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.House;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.conversation.Texts;
import nl.nabij.people.Directory;
import nl.nabij.privacy.PrivacyOffice;
import nl.nabij.vault.Vault;

/** What is to be erased and what is on hold: the officer's desk for it. */
@Stateless
public class Erasures {

  static final int REASON_AT_MOST = 500;
  static final int SHOWN_AT_MOST = 200;
  private static final int DAYS_AT_LEAST = 14;
  private static final int DAYS_AT_MOST = 365;

  private ErasureTable erasures;
  private HoldTable holds;
  private Erasing erasing;
  private PrivacyOffice office;
  private Directory directory;
  private Access access;
  private Vault vault;
  private Clock clock;

  /** For the container. */
  public Erasures() {}

  @Inject
  Erasures(
      final ErasureTable erasures,
      final HoldTable holds,
      final Erasing erasing,
      final PrivacyOffice office,
      final Directory directory,
      final Access access,
      final Vault vault,
      final Clock clock) {
    this.erasures = erasures;
    this.holds = holds;
    this.erasing = erasing;
    this.office = office;
    this.directory = directory;
    this.access = access;
    this.vault = vault;
    this.clock = clock;
  }

  /** Everything of the officer's organisation; at most 200 in each list. */
  public Overview overview(final Staff officer) {
    final UUID organisation = officer.organisation();
    final List<ErasureTable.Stored> proposed = erasures.proposed(organisation, SHOWN_AT_MOST);
    final List<HoldTable.Stored> held = holds.all(organisation, SHOWN_AT_MOST);
    final List<ErasureTable.Stored> running = erasures.running(organisation, SHOWN_AT_MOST);
    final List<ErasureTable.Stored> done = erasures.done(organisation, SHOWN_AT_MOST);
    final Set<UUID> shown = new LinkedHashSet<>();
    Stream.of(proposed, running).flatMap(List::stream).forEach(one -> shown.add(one.dossier()));
    held.forEach(one -> shown.add(one.dossier()));
    access.enter(
        officer, Action.SEE_ERASURES, Subject.list("erasures", organisation, List.copyOf(shown)));
    final Set<UUID> readable = vault.ready(shown);
    final Map<UUID, String> names =
        readable.isEmpty()
            ? Map.of()
            : directory.youthNames(new House(Erasing.TASK, organisation), readable);
    return new Overview(
        office.keptYears(organisation),
        holds.days(organisation),
        told(proposed, names),
        held.stream()
            .filter(one -> readable.contains(one.dossier()))
            .map(one -> opened(one, names))
            .toList(),
        told(running, names),
        told(done, Map.of()));
  }

  /**
   * One that is over, for its certificate.
   *
   * @throws NotFound when there is none of this dossier
   * @throws Rejected CONFLICT {@code erasure-not-done}
   */
  public Erasure done(final Staff officer, final UUID dossier) {
    access.enter(officer, Action.SEE_ERASURES, Subject.dossier(officer.organisation(), dossier));
    final ErasureTable.Stored one =
        erasures
            .find(dossier)
            .filter(found -> found.organisation().equals(officer.organisation()))
            .orElseThrow(() -> new NotFound("erasure"));
    if (one.stage() != Stage.DONE) {
      throw new Rejected(Rejected.Kind.CONFLICT, "erasure-not-done");
    }
    return told(List.of(one), Map.of()).get(0);
  }

  /** The dossiers of the officer's organisation whose key was destroyed, to keep with backups. */
  public List<UUID> destroyed(final Staff officer) {
    access.enter(
        officer, Action.SEE_ERASURES, Subject.list("destroyed", officer.organisation(), List.of()));
    return vault.destroyed(officer.organisation());
  }

  /**
   * Lets a proposal go; again changes nothing. It begins within seconds and cannot be undone.
   *
   * @throws NotFound when this dossier was not proposed
   * @throws Rejected CONFLICT {@code dossier-held}, {@code term-not-over} when the case runs again
   */
  public void approve(final Staff officer, final UUID dossier) {
    access.enter(officer, Action.APPROVE_ERASURE, Subject.dossier(officer.organisation(), dossier));
    holds.lock(dossier);
    final ErasureTable.Stored one =
        erasures
            .hold(dossier)
            .filter(found -> found.organisation().equals(officer.organisation()))
            .orElseThrow(() -> new NotFound("erasure"));
    if (one.stage() != Stage.PROPOSED) {
      return;
    }
    if (holds.held(dossier)) {
      throw new Rejected(Rejected.Kind.CONFLICT, "dossier-held");
    }
    if (erasing.noLongerOver(one)) {
      throw new Rejected(Rejected.Kind.CONFLICT, "term-not-over");
    }
    erasures.approve(dossier, officer.id(), now());
  }

  /**
   * Puts a dossier on hold; one that was on hold keeps its first reason. What was approved and did
   * not begin has to be approved again after the hold.
   *
   * @param reason 1 to 500 characters
   * @throws NotFound when there is no such dossier
   * @throws Rejected INVALID {@code hold-reason}; CONFLICT {@code erasure-begun}
   */
  public void hold(final Staff officer, final UUID dossier, final String reason) {
    enterHold(officer, dossier);
    final String said = check(reason);
    if (!holds.lock(dossier)) {
      throw new NotFound("youth");
    }
    erasures
        .hold(dossier)
        .filter(one -> one.stage() == Stage.CLEARING || one.stage() == Stage.DONE)
        .ifPresent(
            one -> {
              throw new Rejected(Rejected.Kind.CONFLICT, "erasure-begun");
            });
    if (holds.held(dossier)) {
      return;
    }
    final UUID id = UUID.randomUUID();
    holds.set(
        new HoldTable.Stored(
            id, dossier, vault.sealText(dossier, place(id), said), officer.id(), now()),
        officer.organisation());
    erasures.unapprove(dossier);
  }

  /** Lifts a hold; again changes nothing. */
  public void lift(final Staff officer, final UUID dossier) {
    enterHold(officer, dossier);
    holds.lift(dossier, officer.id(), now());
  }

  /**
   * Chooses whether proposals go by themselves.
   *
   * @param days after so many, 14 to 365, counted from now at the earliest; null when the officer
   *     decides on each
   * @throws Rejected INVALID {@code retention-days}
   */
  public void choose(final Staff officer, final Integer days) {
    access.enter(officer, Action.SET_RETENTION, Subject.organisation(officer.organisation()));
    if (days != null && (days < DAYS_AT_LEAST || days > DAYS_AT_MOST)) {
      throw new Rejected(Rejected.Kind.INVALID, "retention-days");
    }
    holds.choose(officer.organisation(), days, officer.id(), now());
  }

  /** A request to erase was granted: the dossier is proposed. */
  @Unguarded("part of an act that has entered: answering a request")
  public void granted(final UUID organisation, final UUID youth) {
    erasures.propose(youth, organisation, Why.REQUEST, now());
  }

  private void enterHold(final Staff officer, final UUID dossier) {
    access.enter(
        officer, Action.HOLD_DOSSIER, Subject.dossier(directory.organisationOf(dossier), dossier));
  }

  private List<Erasure> told(
      final Collection<ErasureTable.Stored> found, final Map<UUID, String> names) {
    final Map<UUID, Map<String, Long>> counts =
        found.isEmpty()
            ? Map.of()
            : erasures.counts(found.stream().map(ErasureTable.Stored::dossier).toList());
    return found.stream()
        .map(
            one ->
                new Erasure(
                    one.dossier(),
                    names.get(one.dossier()),
                    one.why(),
                    one.stage(),
                    one.proposedAt(),
                    one.approvedBy(),
                    one.approvedAt(),
                    one.keyGoneAt(),
                    one.doneAt(),
                    counts.getOrDefault(one.dossier(), Map.of())))
        .toList();
  }

  private Hold opened(final HoldTable.Stored one, final Map<UUID, String> names) {
    return new Hold(
        one.dossier(),
        names.get(one.dossier()),
        vault.unsealText(one.dossier(), place(one.id()), one.sealedReason()),
        one.setBy(),
        one.setAt());
  }

  private static String check(final String reason) {
    final String text = reason == null ? "" : reason.strip();
    if (text.isEmpty() || text.codePointCount(0, text.length()) > REASON_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "hold-reason");
    }
    return Texts.check(text);
  }

  private static String place(final UUID hold) {
    return "hold:" + hold;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
