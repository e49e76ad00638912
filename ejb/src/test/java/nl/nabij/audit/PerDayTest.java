package nl.nabij.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.calendar.DutchTime;
import nl.nabij.database.TestTransactions;
import org.junit.jupiter.api.Test;

class PerDayTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 25);

  private final TestTransactions transactions = TestTransactions.fresh();
  private final AuditLog log = TestAuditLog.in(transactions);
  private final UUID organisation = UUID.randomUUID();
  private final UUID youth = UUID.randomUUID();

  @Test
  void aDayBeginsAtMidnightInTheNetherlandsAlsoWhenTheClockMoves() {
    write("2026-10-24T21:59:59Z", "ok");
    write("2026-10-24T22:00:00Z", "ok");
    write("2026-10-25T22:59:59Z", "refused");
    write("2026-10-25T23:00:00Z", "ok");
    assertThat(log.perDay(query(SUNDAY, SUNDAY, null, null), 92))
        .containsExactly(new DayCount(SUNDAY, 2, 1));
    assertThat(log.perDay(query(SUNDAY.minusDays(1), SUNDAY.plusDays(1), null, null), 92))
        .containsExactly(
            new DayCount(SUNDAY.minusDays(1), 1, 0),
            new DayCount(SUNDAY, 2, 1),
            new DayCount(SUNDAY.plusDays(1), 1, 0));
  }

  @Test
  void theFilterCountsButNotThePage() {
    write("2026-10-25T10:00:00Z", "ok");
    write("2026-10-25T10:00:01Z", "refused");
    write("2026-10-25T10:00:02Z", "refused");
    assertThat(log.perDay(query(SUNDAY, SUNDAY, null, "refused"), 92))
        .containsExactly(new DayCount(SUNDAY, 2, 2));
    assertThat(log.perDay(query(SUNDAY, SUNDAY, youth, null), 92))
        .containsExactly(new DayCount(SUNDAY, 3, 2));
    assertThat(log.perDay(query(SUNDAY, SUNDAY, UUID.randomUUID(), null), 92)).isEmpty();
  }

  @Test
  void onlyTheLastDaysOfALongPeriodAreCounted() {
    write("2026-10-20T10:00:00Z", "ok");
    write("2026-10-25T10:00:00Z", "ok");
    assertThat(log.perDay(query(LocalDate.of(2020, 1, 1), SUNDAY, null, null), 5))
        .containsExactly(new DayCount(SUNDAY, 1, 0));
    assertThat(log.perDay(query(LocalDate.of(2020, 1, 1), SUNDAY, null, null), 6)).hasSize(2);
  }

  private void write(final String at, final String outcome) {
    final boolean refused = "refused".equals(outcome);
    transactions.call(
        () ->
            log.append(
                new Entry(
                    organisation,
                    Instant.parse(at),
                    "staff",
                    UUID.randomUUID(),
                    "consultant",
                    "dossier.open",
                    'R',
                    "dossier",
                    youth,
                    List.of(youth),
                    outcome,
                    refused ? "no-tie" : null,
                    "begeleiding",
                    refused ? null : "owner",
                    "10.0.0.7",
                    null)));
  }

  private LogQuery query(
      final LocalDate from, final LocalDate to, final UUID dossier, final String outcome) {
    return new LogQuery(
        organisation,
        dossier,
        null,
        null,
        outcome,
        Ground.ANY,
        DutchTime.startOf(from),
        DutchTime.startOf(to.plusDays(1)),
        null,
        null,
        false,
        1);
  }
}
