package nl.nabij.signal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.conversation.Texts;
import nl.nabij.vault.Vault;

/** What stands out in the log, for the officer who judges it. */
@Stateless
public class Signals {

  static final int OPEN_AT_MOST = 200;
  static final int JUDGED_AT_MOST = 100;
  static final int NOTE_AT_MOST = 1_000;

  private JudgementTable table;
  private Access access;
  private Vault vault;
  private Clock clock;

  /** For the container. */
  public Signals() {}

  @Inject
  Signals(final JudgementTable table, final Access access, final Vault vault, final Clock clock) {
    this.table = table;
    this.access = access;
    this.vault = vault;
    this.clock = clock;
  }

  /** What is to be judged in the organisation of this officer, and what was judged lately. */
  public Overview overview(final Staff officer) {
    final UUID organisation = officer.organisation();
    final List<JudgementTable.Stored> open = table.open(organisation, OPEN_AT_MOST);
    final List<JudgementTable.Stored> judged = table.judged(organisation, JUDGED_AT_MOST);
    final List<UUID> shown =
        Stream.concat(open.stream(), judged.stream())
            .map(one -> one.signal().dossier())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    access.enter(officer, Action.SEE_SIGNALS, Subject.list("signal", organisation, shown));
    return new Overview(
        withJudgements(open), table.countOpen(organisation), withJudgements(judged));
  }

  /**
   * Judges a signal; again replaces what was thought before, which stays.
   *
   * @param note at most 1,000 characters; null or blank for none, which only {@link Verdict#FINE}
   *     can do without
   * @throws NotFound when there is no such signal
   * @throws Refused {@code signal-own} for a signal about the officer
   * @throws Rejected INVALID {@code signal-note} for one that is missing or too long, {@code
   *     text-characters}
   */
  public Signal judge(
      final Staff officer, final UUID signal, final Verdict verdict, final String note) {
    final Optional<JudgementTable.Stored> held = table.hold(signal);
    if (held.isEmpty()) {
      access.enter(officer, Action.JUDGE_SIGNAL, Subject.organisation(officer.organisation()));
      throw new NotFound("signal");
    }
    final UUID organisation = held.get().organisation();
    final Signal found = held.get().signal();
    final Subject subject =
        new Subject(
            "signal",
            signal,
            organisation,
            Optional.ofNullable(found.dossier()).map(List::of).orElse(List.of()));
    access.enter(officer, Action.JUDGE_SIGNAL, subject);
    if (officer.id().equals(found.actor())) {
      access.turnAway(officer, Action.JUDGE_SIGNAL, subject, "signal-own");
      throw new Refused("signal-own");
    }
    final String said = checked(verdict, note);
    final UUID id = UUID.randomUUID();
    final Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    final byte[] sealed =
        said.isEmpty()
            ? null
            : vault.sealForHouse(place(id), said.getBytes(StandardCharsets.UTF_8));
    table.keep(
        organisation, new JudgementTable.Kept(id, signal, verdict, sealed, officer.id(), now));
    return withJudgements(List.of(table.hold(signal).orElseThrow())).get(0);
  }

  private List<Signal> withJudgements(final List<JudgementTable.Stored> found) {
    final Map<UUID, List<JudgementTable.Kept>> kept =
        table.of(found.stream().map(one -> one.signal().id()).toList()).stream()
            .collect(Collectors.groupingBy(JudgementTable.Kept::signal));
    return found.stream()
        .map(
            one ->
                one.signal()
                    .judged(
                        kept.getOrDefault(one.signal().id(), List.of()).stream()
                            .map(this::opened)
                            .toList(),
                        one.grew()))
        .toList();
  }

  private Judgement opened(final JudgementTable.Kept one) {
    final String note =
        one.sealed() == null
            ? null
            : new String(
                vault.unsealForHouse(place(one.id()), one.sealed()), StandardCharsets.UTF_8);
    return new Judgement(one.judgedBy(), one.judgedAt(), one.verdict(), note);
  }

  private static String checked(final Verdict verdict, final String note) {
    final String said = note == null ? "" : note.strip();
    if (said.isEmpty() && verdict == Verdict.FINE) {
      return said;
    }
    if (said.isEmpty() || said.codePointCount(0, said.length()) > NOTE_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "signal-note");
    }
    return Texts.check(said);
  }

  private static String place(final UUID judgement) {
    return "signal:" + judgement;
  }
}
