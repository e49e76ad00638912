package nl.nabij.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.audit.TestAuditLog;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OversightTest {

  private static final Instant SATURDAYS_END = Instant.parse("2026-11-21T23:00:00Z");
  private static final Origin ORIGIN = new Origin("10.0.0.7", "");

  private final TestClock clock = new TestClock("2026-11-20T09:00:00Z");
  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestAuditLog log = TestAuditLog.in(transactions);
  private final Access access = new Access(transactions.database(), log, clock);
  private final Oversight oversight = new Oversight(access, log);
  private final UUID organisation = UUID.randomUUID();
  private final UUID anna = UUID.randomUUID();
  private final UUID bilal = UUID.randomUUID();
  private final Staff consultant = staff(Role.CONSULTANT, organisation);
  private final Staff officer = staff(Role.PRIVACY_OFFICER, organisation);

  @BeforeEach
  void ties() {
    for (final UUID youth : List.of(anna, bilal)) {
      access.grant(organisation, youth, consultant.id(), Basis.OWNER, clock.instant());
    }
  }

  @Test
  void theNewestStandsOnTop() {
    act(Action.OPEN_DOSSIER, anna);
    act(Action.OPEN_THREAD, anna);
    assertThat(actions(all(50))).containsExactly("log.search", "thread.open", "dossier.open");
  }

  @Test
  void theOfficerFindsByYouthByColleagueByActionAndByOutcome() {
    act(Action.OPEN_DOSSIER, anna);
    act(Action.OPEN_DOSSIER, bilal);
    act(Action.WRITE_MESSAGE, bilal);
    final Staff stranger = staff(Role.CONSULTANT, organisation);
    assertThatThrownBy(() -> act(stranger, Action.OPEN_THREAD, anna)).isInstanceOf(Refused.class);

    assertThat(actions(find(filter(anna, null, null, null))))
        .containsSubsequence("thread.open", "dossier.open");
    assertThat(actions(find(filter(null, consultant.id(), null, null))))
        .containsExactly("message.write", "dossier.open", "dossier.open");
    assertThat(actions(find(filter(null, null, "dossier.open", null)))).hasSize(2);
    assertThat(find(filter(null, null, null, "refused")))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.actor()).isEqualTo(stranger.id());
              assertThat(row.reason()).isEqualTo("no-tie");
            });
    assertThat(find(filter(bilal, stranger.id(), null, null))).isEmpty();
  }

  @Test
  void theGroundCanBeAskedFor() {
    act(Action.OPEN_DOSSIER, anna);
    act(Action.WRITE_MESSAGE, anna);
    assertThat(actions(by(new LogGround("consultant", "contact", "owner"))))
        .containsExactly("message.write");
    assertThat(actions(by(new LogGround(null, "begeleiding", null))))
        .containsExactly("dossier.open");
    assertThat(by(new LogGround("administrator", null, null))).isEmpty();
    assertThat(by(new LogGround(null, null, "break-glass"))).isEmpty();
  }

  private List<LogRow> by(final LogGround ground) {
    return find(new LogFilter(null, null, null, null, ground, null, null, null, 50));
  }

  @Test
  void aDayIsADayInTheNetherlands() {
    clock.pass(Duration.between(clock.instant(), SATURDAYS_END.minusNanos(1_000)));
    act(Action.OPEN_DOSSIER, anna);
    clock.pass(Duration.ofNanos(1_000));
    act(Action.OPEN_THREAD, anna);
    final LocalDate saturday = LocalDate.of(2026, 11, 21);
    assertThat(actions(period(saturday, saturday))).containsExactly("dossier.open");
    assertThat(actions(period(saturday.plusDays(1), null)))
        .contains("thread.open")
        .doesNotContain("dossier.open");
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrDoubleAlsoWithinOneMicrosecond() {
    final List<UUID> seen = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      act(Action.OPEN_DOSSIER, anna);
    }
    String cursor = null;
    do {
      final LogPage page =
          page(
              new LogFilter(
                  anna, null, "dossier.open", null, LogGround.ANY, null, null, cursor, 5));
      page.rows().forEach(row -> seen.add(row.id()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(seen).hasSize(23).doesNotHaveDuplicates();
  }

  @Test
  void aFilterThatMakesNoSenseIsSaidToBe() {
    for (final LogFilter filter :
        List.of(
            new LogFilter(null, null, null, null, LogGround.ANY, null, null, null, 0),
            new LogFilter(null, null, null, null, LogGround.ANY, null, null, null, 201),
            new LogFilter(null, null, null, null, LogGround.ANY, null, null, "????", 10),
            new LogFilter(null, null, null, null, LogGround.ANY, null, null, "AAAA", 10),
            new LogFilter(null, null, null, null, LogGround.ANY, null, null, "f".repeat(32), 10),
            new LogFilter(null, null, null, null, LogGround.ANY, LocalDate.MIN, null, null, 10),
            new LogFilter(null, null, null, null, LogGround.ANY, null, LocalDate.MAX, null, 10))) {
      assertThatThrownBy(() -> page(filter)).isInstanceOf(Rejected.class);
    }
  }

  @Test
  void anotherOrganisationsLogIsNotSeen() {
    act(Action.OPEN_DOSSIER, anna);
    final Staff elsewhere = staff(Role.PRIVACY_OFFICER, UUID.randomUUID());
    final LogPage theirs =
        transactions.call(() -> oversight.find(elsewhere, filter(anna, null, null, null)));
    assertThat(actions(theirs.rows())).containsExactly("log.search");
    final UUID entry = find(filter(anna, null, "dossier.open", null)).get(0).id();
    assertThatThrownBy(() -> transactions.call(() -> oversight.prove(elsewhere, entry)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoIsNoOfficerFindsNothingAndTheTryIsInTheLog() {
    assertThatThrownBy(
            () ->
                transactions.call(() -> oversight.find(consultant, filter(null, null, null, null))))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.call(() -> oversight.entries(consultant, 0, 1)))
        .isInstanceOf(Refused.class);
    assertThat(find(filter(null, null, null, "refused"))).hasSize(2);
  }

  @Test
  void aProofIsAskedForAgainUntilTheEntryHasItsNumber() {
    access.openLog(organisation, "meerdam");
    act(Action.OPEN_DOSSIER, anna);
    final UUID entry = find(filter(null, null, "dossier.open", null)).get(0).id();
    assertThatThrownBy(() -> transactions.call(() -> oversight.prove(officer, entry)))
        .isInstanceOf(NotYetSequenced.class);
    log.sequence(organisation);
    final Proof proof = transactions.call(() -> oversight.prove(officer, entry));
    assertThat(proof.verifier()).startsWith("localhost:8080/log/meerdam+");
    assertThat(proof.checkpoint()).startsWith("localhost:8080/log/meerdam\n");
    assertThat(find(filter(null, null, "dossier.open", null)).get(0).index())
        .isEqualTo(proof.index());
  }

  @Test
  void aYouthSeesWhoLookedButNotTheirOwnActsAndNotWhoWasRefused() {
    final Youth youth = new Youth(anna, organisation, UUID.randomUUID(), ORIGIN);
    act(Action.OPEN_DOSSIER, anna);
    act(Action.OPEN_DOSSIER, bilal);
    act(youth, Action.WRITE_MESSAGE, anna);
    assertThatThrownBy(() -> act(staff(Role.CONSULTANT, organisation), Action.OPEN_THREAD, anna))
        .isInstanceOf(Refused.class);
    find(filter(anna, null, null, null));

    final List<Look> looks = transactions.call(() -> oversight.looks(youth, 10));
    assertThat(looks).extracting(Look::action).containsExactly("log.search", "dossier.open");
    assertThat(looks.get(1).actor()).isEqualTo(consultant.id());
    assertThat(looks.get(1).basis()).isEqualTo("owner");
    assertThat(looks.get(0).purpose()).isEqualTo("toezicht");
  }

  private List<LogRow> period(final LocalDate from, final LocalDate to) {
    return page(new LogFilter(null, null, null, null, LogGround.ANY, from, to, null, 50)).rows();
  }

  private List<LogRow> all(final int limit) {
    return page(new LogFilter(null, null, null, null, LogGround.ANY, null, null, null, limit))
        .rows();
  }

  private List<LogRow> find(final LogFilter filter) {
    return page(filter).rows();
  }

  private LogPage page(final LogFilter filter) {
    return transactions.call(() -> oversight.find(officer, filter));
  }

  private static LogFilter filter(
      final UUID youth, final UUID colleague, final String action, final String outcome) {
    return new LogFilter(youth, colleague, action, outcome, LogGround.ANY, null, null, null, 50);
  }

  private static List<String> actions(final List<LogRow> rows) {
    return rows.stream().map(LogRow::action).toList();
  }

  private void act(final Action action, final UUID youth) {
    act(consultant, action, youth);
  }

  private void act(final Actor actor, final Action action, final UUID youth) {
    transactions.run(() -> access.enter(actor, action, Subject.dossier(organisation, youth)));
  }

  private static Staff staff(final Role role, final UUID organisation) {
    return new Staff(UUID.randomUUID(), organisation, "", Set.of(role), true, ORIGIN);
  }
}
