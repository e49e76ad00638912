package nl.nabij.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseTest {

  private final Database database = new Database(TestDatabase.fresh());

  @BeforeEach
  void table() {
    database.change(
        "CREATE TABLE sample (id uuid PRIMARY KEY, at timestamptz, on_day date, body bytea,"
            + " many uuid[], words text[], n bigint, yes boolean)");
  }

  @Test
  void whatGoesInComesOutAsTheSameValue() {
    final UUID id = UUID.randomUUID();
    final UUID other = UUID.randomUUID();
    final Instant at = Instant.parse("2026-03-29T01:30:00.123456Z");
    database.change(
        "INSERT INTO sample VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        at,
        LocalDate.of(2026, 2, 28),
        new byte[] {0, -1, 5},
        List.of(id, other),
        List.of("a", "b"),
        42L,
        true);

    final List<Object> seen =
        database
            .first(
                "SELECT * FROM sample WHERE id = ANY(?)",
                row ->
                    List.<Object>of(
                        row.uuid("id"),
                        row.instant("at"),
                        row.date("on_day"),
                        row.uuids("many"),
                        row.number("n"),
                        row.flag("yes"),
                        row.bytes("body").length),
                List.of(id))
            .orElseThrow();

    assertThat(seen)
        .containsExactly(id, at, LocalDate.of(2026, 2, 28), List.of(id, other), 42L, true, 3);
  }

  @Test
  void anAbsentValueIsNullBothWays() {
    final UUID id = UUID.randomUUID();
    database.change(
        "INSERT INTO sample (id, at, on_day, body, n) VALUES (?, ?, ?, ?, ?)",
        id,
        null,
        null,
        null,
        null);
    final boolean allNull =
        database
            .first(
                "SELECT * FROM sample",
                row ->
                    row.instant("at") == null
                        && row.date("on_day") == null
                        && row.bytes("body") == null
                        && row.numberOrNull("n") == null
                        && row.uuids("many").isEmpty())
            .orElseThrow();
    assertThat(allNull).isTrue();
  }

  @Test
  void aFailureTellsTheConstraintAndNotTheValues() {
    final UUID id = UUID.fromString("5ec2e700-0000-4000-8000-00000000cafe");
    database.change("INSERT INTO sample (id) VALUES (?)", id);
    assertThatThrownBy(() -> database.change("INSERT INTO sample (id) VALUES (?)", id))
        .isInstanceOfSatisfying(DatabaseFailed.class, f -> assertThat(f.duplicate()).isTrue())
        .hasMessageContaining("sample_pkey")
        .hasMessageNotContaining("cafe")
        .hasNoCause();
  }
}
