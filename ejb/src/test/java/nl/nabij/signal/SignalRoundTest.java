package nl.nabij.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.nabij.access.TestAccess;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.Database;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import org.junit.jupiter.api.Test;

/** Reading along: what comes late or twice changes nothing, and two nodes are no more than one. */
class SignalRoundTest {

  private static final UUID TOWN = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID LIEKE = UUID.fromString("00000000-0000-4000-8000-000000000101");
  private static final UUID NOOR = UUID.fromString("00000000-0000-4000-8000-000000001001");

  /** A Monday, ten o'clock in the Netherlands. */
  private static final Instant TEN = Instant.parse("2026-11-23T09:00:00Z");

  private static final String OPEN = "dossier.open";

  private record Kept(String kind, int measured, int times, LocalDate day) {}

  private final TestTransactions transactions = TestTransactions.fresh();
  private final Database database = transactions.database();
  private final TestClock clock = new TestClock("2026-11-23T16:00:00Z");
  private final TestRound round =
      new TestRound(
          transactions,
          TestAccess.in(transactions, TestVault.in(transactions, clock), clock),
          clock);
  private final MadeLog log = new MadeLog(TOWN, 7);

  private void open(final Instant at, final UUID dossier) {
    log.act(at, LIEKE, "consultant", OPEN, dossier, "owner");
  }

  /** Eighteen dossiers are what stands out; a minute each. */
  private void openMany(final int from, final int until) {
    IntStream.range(from, until)
        .forEach(n -> open(TEN.plusSeconds(60L * n), new UUID(0x4000L, 1L << 63 | n)));
  }

  private List<Kept> write() {
    log.write(database);
    round.go();
    return kept();
  }

  private List<Kept> kept() {
    return database.list(
        "SELECT kind, measured, times, day FROM signal ORDER BY kind, day",
        row ->
            new Kept(
                row.text("kind"),
                (int) row.number("measured"),
                (int) row.number("times"),
                row.date("day")));
  }

  private static Kept many(final int measured) {
    return new Kept("many-dossiers", measured, measured, LocalDate.parse("2026-11-23"));
  }

  @Test
  void oneSignalGrowsWhateverTheBatches() {
    openMany(0, 17);
    assertThat(write()).isEmpty();
    openMany(17, 18);
    assertThat(write()).containsExactly(many(18));
    final UUID id = database.first("SELECT id FROM signal", row -> row.uuid("id")).orElseThrow();
    openMany(18, 25);
    assertThat(write()).containsExactly(many(25));
    assertThat(database.first("SELECT id FROM signal", row -> row.uuid("id"))).contains(id);
  }

  @Test
  void anEntryThatIsCommittedLateCountsAsIfItHadBeenInTime() {
    openMany(0, 9);
    openMany(10, 18);
    assertThat(write()).isEmpty();
    clock.pass(Duration.ofDays(3));
    openMany(9, 10);
    assertThat(write()).containsExactly(many(18));
  }

  @Test
  void readingTheSameAgainChangesNothing() {
    openMany(0, 30);
    final List<Kept> once = write();
    final Instant found = foundAt();
    clock.pass(Duration.ofHours(1));
    database.change("UPDATE signal_reading SET number = 0");
    round.go();
    assertThat(kept()).isEqualTo(once).containsExactly(many(30));
    assertThat(foundAt()).isEqualTo(found);
  }

  private Instant foundAt() {
    return database
        .first("SELECT found_at FROM signal", row -> row.instant("found_at"))
        .orElseThrow();
  }

  @Test
  void whatAnotherNodeReadsIsLeftAlone() {
    openMany(0, 20);
    log.write(database);
    round.fromTheBeginning(TOWN);
    transactions.run(
        () -> {
          assertThat(round.table().hold(TOWN, Pace.NOW)).contains(0L);
          assertThat(round.step(TOWN, Pace.NOW, 20)).isFalse();
          assertThat(kept()).isEmpty();
        });
    round.go();
    assertThat(kept()).containsExactly(many(20));
  }

  @Test
  void aLogThatNobodyReadIsReadOverTheLastMonth() {
    IntStream.range(0, 20)
        .forEach(n -> open(TEN.minus(Duration.ofDays(40)).plusSeconds(60L * n), log.id()));
    openMany(0, 19);
    assertThat(write()).containsExactly(many(19));
  }

  @Test
  void twoDossiersLessThanAnHourApartCountTogetherAndNoLonger() {
    openMany(0, 17);
    open(TEN.plusSeconds(3_599), NOOR);
    assertThat(write()).containsExactly(many(18));
    database.change("TRUNCATE signal CASCADE");
    IntStream.range(0, 17)
        .forEach(n -> open(TEN.plus(Duration.ofHours(5)).plusSeconds(n), log.id()));
    open(TEN.plus(Duration.ofHours(6)), NOOR);
    assertThat(write()).containsExactly(many(18));
  }

  @Test
  void theSameDossierOverAndOverIsOne() {
    IntStream.range(0, 100).forEach(n -> open(TEN.plusSeconds(n), NOOR));
    assertThat(write()).isEmpty();
  }

  @Test
  void aNightBelongsToTheDayOnWhichItBegan() {
    open(Instant.parse("2026-11-23T21:30:00Z"), NOOR);
    open(Instant.parse("2026-11-24T00:30:00Z"), log.id());
    open(Instant.parse("2026-11-24T04:59:59Z"), log.id());
    open(Instant.parse("2026-11-24T05:00:00Z"), log.id());
    open(Instant.parse("2026-11-23T20:59:59Z"), log.id());
    assertThat(write()).containsExactly(new Kept("night", 3, 3, LocalDate.parse("2026-11-23")));
  }

  @Test
  void youthsAndTheHouseAreNotCounted() {
    IntStream.range(0, 30)
        .forEach(n -> log.ofYouth(Instant.parse("2026-11-24T00:30:00Z"), NOOR, OPEN));
    assertThat(write()).isEmpty();
  }

  @Test
  void aSearchCountsWhenItsTimeToBeFollowedIsOver() {
    IntStream.range(0, 6)
        .forEach(
            n ->
                log.act(
                    clock.instant().minusSeconds(300 - 20L * n),
                    LIEKE,
                    "consultant",
                    "message.search",
                    NOOR,
                    "owner"));
    assertThat(write()).isEmpty();
    clock.pass(Duration.ofMinutes(20));
    round.go();
    assertThat(kept()).extracting(Kept::kind).containsExactly("searches");
  }

  @Test
  void aSearchThatIsFollowedIsWork() {
    final Instant then = clock.instant().minusSeconds(600);
    IntStream.range(0, 6)
        .forEach(
            n ->
                log.act(
                    then.plusSeconds(20L * n),
                    LIEKE,
                    "consultant",
                    "message.search",
                    NOOR,
                    "owner"));
    open(then.plusSeconds(200), NOOR);
    log.write(database);
    clock.pass(Duration.ofMinutes(20));
    round.go();
    assertThat(kept()).isEmpty();
  }

  @Test
  void aCaseThatIsOverMayBeOpenedForTwoWeeks() {
    round.ended(Map.of(NOOR, LocalDate.parse("2026-11-09")));
    open(TEN, NOOR);
    assertThat(write()).isEmpty();
    open(TEN.plus(Duration.ofDays(1)), NOOR);
    open(TEN.plus(Duration.ofDays(2)), NOOR);
    assertThat(write())
        .as("once a month")
        .containsExactly(new Kept("after-closed", 1, 1, LocalDate.parse("2026-11-24")));
  }

  @Test
  void whoWasTiedLatelyPressedAnOldLink() {
    database.change(
        """
        INSERT INTO access_grant (staff, dossier, organisation, basis, since, until)
        VALUES (?, ?, ?, 'substitute', ?, ?)
        """,
        LIEKE,
        NOOR,
        TOWN,
        TEN.minus(Duration.ofDays(40)),
        TEN.minus(Duration.ofDays(29)));
    log.refused(TEN, LIEKE, "consultant", OPEN, NOOR, "no-tie");
    assertThat(write()).isEmpty();
    log.refused(TEN.plus(Duration.ofDays(2)), LIEKE, "consultant", OPEN, NOOR, "no-tie");
    assertThat(write())
        .containsExactly(new Kept("outside-caseload", 1, 1, LocalDate.parse("2026-11-25")));
  }

  @Test
  void whoHasTheSurnameOfAYouthIsShownOnce() {
    round.table().keepNamesake(TOWN, LIEKE, NOOR, TEN);
    open(TEN, NOOR);
    open(TEN.plus(Duration.ofDays(1)), NOOR);
    assertThat(write()).containsExactly(new Kept("own-name", 1, 1, LocalDate.parse("2026-11-23")));
  }

  @Test
  void logsOfOthersStayApart() {
    final MadeLog other = new MadeLog(UUID.randomUUID(), 8);
    openMany(0, 10);
    IntStream.range(10, 20)
        .forEach(
            n -> other.act(TEN.plusSeconds(60L * n), LIEKE, "consultant", OPEN, log.id(), "owner"));
    other.write(database);
    assertThat(write()).isEmpty();
  }
}
