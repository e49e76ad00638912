package nl.nabij.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nabij.calendar.DutchTime;
import nl.nabij.database.Database;
import nl.nabij.database.DatabaseFailed;
import nl.nabij.database.TestDatabase;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is asked, in pages of whatever size: what is found and counted is what a plain look at
 * every entry finds. Two thirds of the log has numbers, the rest waits.
 */
class EntrySearchTest {

  private static final TestTransactions TRANSACTIONS = new TestTransactions(TestDatabase.lasting());
  private static final Database DATABASE = TRANSACTIONS.database();
  private static final TestAuditLog LOG = TestAuditLog.in(TRANSACTIONS, TestVault.in(TRANSACTIONS));
  private static final UUID HOME = UUID.randomUUID();
  private static final UUID ELSEWHERE = UUID.randomUUID();
  private static final int WRITTEN = 600;
  private static final int ASKED = 120;

  /** Among them the night on which the clock goes back. */
  private static final Instant FIRST = Instant.parse("2026-10-22T20:00:00Z");

  private static final int HOURS = 24 * 9;
  private static final List<UUID> STAFF = ids(4);
  private static final List<UUID> YOUTHS = ids(5);
  private static final List<String> ACTIONS =
      List.of("dossier.open", "dossier.open", "dossier.open", "message.write", "log.export");
  private static final List<String> OUTCOMES = List.of("ok", "ok", "ok", "ok", "refused", "error");
  private static final List<String> BASES = List.of("owner", "owner", "owner", "break-glass");
  private static final List<Told> ALL = new ArrayList<>();

  /** An entry as it was written, and under which id. */
  private record Told(UUID id, Entry entry) {}

  @BeforeAll
  static void aLogOfNineDays() {
    TRANSACTIONS.run(() -> LOG.open(HOME, "nabij.example/log/home"));
    TRANSACTIONS.run(() -> LOG.open(ELSEWHERE, "nabij.example/log/elsewhere"));
    final Random chance = new Random(64);
    for (int number = 0; number < WRITTEN; number++) {
      if (number == WRITTEN / 3 || number == WRITTEN * 2 / 3) {
        LOG.sequence(HOME);
        LOG.sequence(ELSEWHERE);
      }
      final Entry entry = entry(chance, number % 7 == 0 ? ELSEWHERE : HOME);
      ALL.add(new Told(TRANSACTIONS.call(() -> LOG.append(entry)), entry));
    }
    ALL.sort(
        Comparator.comparing((final Told one) -> one.entry().at())
            .thenComparing(one -> one.id().toString())
            .reversed());
  }

  static List<LogQuery> questions() {
    final Random chance = new Random(65);
    return IntStream.range(0, ASKED).mapToObj(number -> question(chance)).toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void pagesTogetherAreWhatAPlainLookFinds(final LogQuery query) {
    final List<UUID> found = new ArrayList<>();
    LogQuery next = query;
    while (true) {
      final List<Logged> page = LOG.find(next);
      page.forEach(entry -> found.add(entry.id()));
      if (page.size() < query.limit()) {
        break;
      }
      final Logged last = page.get(page.size() - 1);
      next = query.after(last.at(), last.id());
    }
    assertThat(found).containsExactlyElementsOf(plain(query).stream().map(Told::id).toList());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theTimeLineIsWhatAPlainCountSays(final LogQuery query) {
    final Map<LocalDate, List<Told>> byDay =
        plain(query).stream()
            .collect(
                Collectors.groupingBy(
                    told -> DutchTime.dayOf(told.entry().at()), TreeMap::new, Collectors.toList()));
    final LogQuery bounded =
        query.until() == null
            ? query.between(query.from(), FIRST.plus(Duration.ofDays(30)))
            : query;
    assertThat(LOG.perDay(bounded, 92))
        .containsExactlyElementsOf(
            byDay.entrySet().stream()
                .map(
                    day ->
                        new DayCount(
                            day.getKey(),
                            day.getValue().size(),
                            day.getValue().stream()
                                .filter(told -> "refused".equals(told.entry().outcome()))
                                .count()))
                .toList());
  }

  @Test
  void theCountsAddUpToTheTree() {
    final long counted =
        DATABASE
            .first(
                "SELECT sum(entries)::bigint AS entries FROM audit_day WHERE organisation = ?",
                row -> row.number("entries"),
                HOME)
            .orElseThrow();
    final String size =
        LOG.checkpoint(HOME).orElseThrow().lines().skip(1).findFirst().orElseThrow();
    assertThat(counted).isPositive().isEqualTo(Long.parseLong(size));
  }

  @Test
  void aCountNeverShrinksAndNeverGoes() {
    for (final String sql :
        List.of(
            "UPDATE audit_day SET entries = entries - 1 WHERE entries > 1",
            "UPDATE audit_day SET entries = entries",
            "DELETE FROM audit_day",
            "TRUNCATE audit_day")) {
      assertThatThrownBy(() -> TRANSACTIONS.run(() -> DATABASE.change(sql)))
          .as(sql)
          .isInstanceOf(DatabaseFailed.class)
          .hasMessageContaining("the log only grows");
    }
  }

  private static List<Told> plain(final LogQuery query) {
    final Predicate<Told> fits =
        told -> {
          final Entry entry = told.entry();
          return entry.organisation().equals(query.organisation())
              && (query.dossier() == null || entry.dossiers().contains(query.dossier()))
              && any(query.actor(), entry.actor())
              && any(query.action(), entry.action())
              && any(query.outcome(), entry.outcome())
              && any(query.ground().role(), entry.actorRole())
              && any(query.ground().purpose(), entry.purpose())
              && any(query.ground().basis(), entry.basis())
              && (query.from() == null || !entry.at().isBefore(query.from()))
              && (query.until() == null || entry.at().isBefore(query.until()));
        };
    return ALL.stream().filter(fits).toList();
  }

  private static boolean any(final Object asked, final Object there) {
    return asked == null || Objects.equals(asked, there);
  }

  private static LogQuery question(final Random chance) {
    final LocalDate from = DutchTime.dayOf(FIRST).plusDays(chance.nextInt(10));
    final boolean period = chance.nextInt(3) == 0;
    return new LogQuery(
        HOME,
        sometimes(chance, YOUTHS),
        sometimes(chance, STAFF),
        sometimes(chance, ACTIONS),
        sometimes(chance, OUTCOMES),
        new Ground(
            sometimes(chance, List.of("consultant", "coordinator", "administrator")),
            sometimes(chance, List.of("begeleiding", "contact")),
            sometimes(chance, BASES)),
        period ? DutchTime.startOf(from) : null,
        period ? DutchTime.startOf(from.plusDays(1 + chance.nextInt(4))) : null,
        null,
        null,
        false,
        10 + chance.nextInt(60));
  }

  private static <T> T sometimes(final Random chance, final List<T> of) {
    return chance.nextInt(3) == 0 ? one(chance, of) : null;
  }

  private static <T> T one(final Random chance, final List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  private static Entry entry(final Random chance, final UUID organisation) {
    final String action = one(chance, ACTIONS);
    final String outcome = one(chance, OUTCOMES);
    return new Entry(
        organisation,
        // Several fall on one moment, and on midnight.
        FIRST.plus(Duration.ofMinutes(30L * chance.nextInt(HOURS * 2))),
        chance.nextInt(4) == 0 ? "youth" : "staff",
        one(chance, STAFF),
        chance.nextInt(4) == 0 ? null : one(chance, List.of("consultant", "coordinator")),
        action,
        'R',
        "dossier",
        null,
        YOUTHS.subList(0, chance.nextInt(YOUTHS.size())),
        outcome,
        "refused".equals(outcome) ? "no-tie" : null,
        "message.write".equals(action) ? "contact" : "begeleiding",
        "ok".equals(outcome) ? one(chance, BASES) : null,
        "10.0.0.7",
        null);
  }

  private static List<UUID> ids(final int count) {
    return IntStream.range(0, count).mapToObj(number -> UUID.randomUUID()).toList();
  }
}
