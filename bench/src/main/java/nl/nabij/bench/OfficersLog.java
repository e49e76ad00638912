package nl.nabij.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.stand.visitor.Visitor;
import org.HdrHistogram.Histogram;

/** The officer's desk over the log of ten years, and the log while it is written. */
final class OfficersLog implements Bench {
  private static final int USUAL = 10_000_000;
  private static final int WARM_UP = 300;
  private static final int TIMES = 100;

  /** So many pages are turned. */
  private static final int PAGES = 3;

  private final int entries;

  /**
   * @param wish how many entries; empty for the usual number
   */
  OfficersLog(String wish) {
    entries = wish.isEmpty() ? USUAL : Integer.parseInt(wish);
  }

  @Override
  public String says() {
    return "the officer's filters over a log of "
        + entries
        + " entries, and entries appended and integrated";
  }

  @Override
  public Report run(Town town) {
    try {
      Report report = new Report();
      new LogWriting(town).run(report, "before");
      TenYears years = filled(town);
      ask(town, years, report);
      new LogWriting(town).run(report, "with " + years.entries());
      return report.remark(
          """
          Each filter %d times with values drawn anew, from the most frequent to those that are \
          nowhere; the first page with the counts of its time line, then the next %d pages. \
          Ten years of working days, %d colleagues, %d youths, one youth an entry but for lists; \
          the tables in the memory of the system as far as they fit."""
              .formatted(TIMES, PAGES - 1, TenYears.STAFF, TenYears.YOUTHS));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private TenYears filled(Town town) throws SQLException {
    UUID organisation;
    List<UUID> staff = new ArrayList<>();
    List<UUID> youths = new ArrayList<>();
    for (JsonNode one : town.staff("officer").get("/api/log/facets").json().path("colleagues")) {
      staff.add(UUID.fromString(one.path("id").asText()));
    }
    try (Connection connection = town.stand().postgres().superuser("nabij")) {
      organisation =
          ids(connection, "SELECT id FROM organisation WHERE slug = ?", "meerdam").get(0);
      youths.addAll(
          ids(connection, "SELECT id FROM youth WHERE organisation = ? ORDER BY id", organisation));
    }
    TenYears years = new TenYears(town.stand().postgres(), organisation, entries, staff, youths);
    long began = System.nanoTime();
    years.write();
    System.out.printf(
        "  %d entries written in %d s%n",
        years.entries(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
    return years;
  }

  private static List<UUID> ids(Connection connection, String sql, Object value)
      throws SQLException {
    List<UUID> ids = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, value);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          ids.add(row.getObject(1, UUID.class));
        }
      }
    }
    return ids;
  }

  private static void ask(Town town, TenYears years, Report report) {
    Visitor officer = town.staff("officer");
    Map<String, Function<Random, String>> questions =
        new LogQuestions(years.staff(), years.youths(), TenYears.actions()).all();
    Random chance = new Random(10);
    List<Function<Random, String>> all = List.copyOf(questions.values());
    for (int number = 0; number < WARM_UP; number++) {
      page(officer, all.get(number % all.size()).apply(chance), "");
    }
    questions.forEach((name, question) -> ask(officer, report, name, question));
  }

  private static void ask(
      Visitor officer, Report report, String name, Function<Random, String> question) {
    Random chance = new Random(name.hashCode());
    Histogram first = new Histogram(TimeUnit.SECONDS.toMicros(60), 3);
    Histogram later = new Histogram(TimeUnit.SECONDS.toMicros(60), 3);
    for (int number = 0; number < TIMES; number++) {
      String asked = question.apply(chance);
      String cursor = "";
      for (int page = 0; page < PAGES; page++) {
        long began = System.nanoTime();
        Answer answer = page(officer, asked, cursor);
        (page == 0 ? first : later).recordValue((System.nanoTime() - began) / 1_000);
        cursor = answer.json().path("next").asText("");
        if (cursor.isEmpty()) {
          break;
        }
      }
    }
    report.row(
        "filter", name,
        "p50 ms", millis(first, 50),
        "p95 ms", millis(first, 95),
        "p99 ms", millis(first, 99),
        "pages after", later.getTotalCount(),
        "after p50 ms", millis(later, 50),
        "after p95 ms", millis(later, 95),
        "after p99 ms", millis(later, 99));
    System.out.printf(
        "  %-20s p95 %7.1f ms, later pages %7.1f ms%n", name, millis(first, 95), millis(later, 95));
  }

  private static double millis(Histogram micros, double percentile) {
    return micros.getValueAtPercentile(percentile) / 1_000.0;
  }

  private static Answer page(Visitor officer, String asked, String cursor) {
    Answer answer =
        officer.get("/api/log?limit=50&" + asked + (cursor.isEmpty() ? "" : "&before=" + cursor));
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.status() + " " + answer.body());
    }
    return answer;
  }
}
