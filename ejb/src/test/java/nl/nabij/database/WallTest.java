package nl.nabij.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wall in the database, as the owner of the tables meets it, who is no superuser. */
class WallTest {

  /** The house's own: there is nobody in it. */
  private static final Set<String> WITHOUT =
      Set.of("flyway_schema_history", "push_key", "retention_day", "vault_house");

  private final DataSource source = TestDatabase.owned();
  private final TestTransactions transactions = new TestTransactions(source);
  private final Database database = transactions.database();
  private final Database alone = new Database(source);
  private final UUID here = UUID.randomUUID();
  private final UUID there = UUID.randomUUID();
  private final UUID youth = UUID.randomUUID();
  private final UUID thread = UUID.randomUUID();

  @BeforeEach
  void somebodyThere() {
    try (Wall.Opening wall = Wall.open()) {
      for (final UUID organisation : List.of(here, there)) {
        alone.change(
            """
            INSERT INTO organisation (id, slug, name, phone, street, postcode, city)
            VALUES (?, ?, '', '', '', '', '')
            """,
            organisation,
            organisation.toString());
      }
      alone.change(
          "INSERT INTO vault_key (dossier, organisation, wrapped, opened_at) VALUES (?, ?, '', now())",
          youth,
          there);
      youth(youth, there);
      alone.change(
          "INSERT INTO thread (id, dossier, organisation, opened_at) VALUES (?, ?, ?, now())",
          thread,
          youth,
          there);
      message(1);
      alone.change("INSERT INTO notice_choice VALUES (?, 'none', now())", youth);
    }
  }

  private void youth(final UUID id, final UUID organisation) {
    alone.change("INSERT INTO youth VALUES (?, ?, '', now())", id, organisation);
  }

  private void message(final long seq) {
    alone.change(
        """
        INSERT INTO message (thread, seq, id, sender_kind, sender, sent_at, kind, sealed_text)
        VALUES (?, ?, gen_random_uuid(), 'youth', ?, now(), 'text', '')
        """,
        thread,
        seq,
        youth);
  }

  @Test
  void everyTableHasAWallOrHoldsNobody() {
    assertThat(
            database.list(
                """
                SELECT relname FROM pg_class c
                WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
                  AND NOT (relrowsecurity AND relforcerowsecurity
                    AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
                """,
                row -> row.text("relname")))
        .containsExactlyInAnyOrderElementsOf(WITHOUT);
  }

  @Test
  void whatIsReadFromAnywhereIsTheBlindIndexAlone() {
    assertThat(
            database.list(
                "SELECT tablename FROM pg_policies WHERE qual = 'true' OR with_check = 'true'",
                row -> row.text("tablename")))
        .containsExactly("message_token");
  }

  @Test
  void ofEveryThingWithAnIdItIsKnownWhoseItIs() {
    final String view =
        database
            .first("SELECT pg_get_viewdef('belonging') AS said", row -> row.text("said"))
            .orElseThrow();
    assertThat(
            database.list(
                """
                SELECT table_name FROM information_schema.columns
                WHERE table_schema = 'public' AND column_name IN ('id', 'organisation')
                  AND table_name <> 'belonging'
                GROUP BY table_name HAVING count(*) = 2
                """,
                row -> row.text("table_name")))
        .isNotEmpty()
        .allSatisfy(table -> assertThat(view).contains("FROM " + table));
  }

  @Test
  void rowsOfOneOrganisationAreNotThereForAnother() {
    for (final String table : List.of("youth", "thread", "message", "notice_choice", "vault_key")) {
      assertThat(count(table, () -> Wall.within(there))).as(table).isEqualTo(1);
      assertThat(count(table, () -> Wall.within(here))).as(table).isZero();
      assertThat(count(table, Wall::open)).as(table).isEqualTo(1);
      assertThat(database.exists("SELECT 1 FROM " + table)).as(table).isFalse();
    }
    assertThat(count("organisation", () -> Wall.within(here))).isEqualTo(1);
    assertThat(count("organisation", Wall::open)).isEqualTo(2);
  }

  @Test
  void aMissingOrWrongWordOpensNothing() throws Exception {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      try (var row = statement.executeQuery("SELECT count(*) FROM youth")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getLong(1)).isZero();
      }
      statement.execute("SET nabij.organisation = 'everybody'");
      assertThatThrownBy(() -> statement.executeQuery("SELECT count(*) FROM youth"))
          .hasMessageContaining("uuid");
    }
  }

  @Test
  void nobodyChangesRemovesOrMakesARowElsewhere() {
    try (Wall.Opening wall = Wall.within(here)) {
      assertThat(alone.change("UPDATE message SET sealed_text = 'x'")).isZero();
      assertThat(alone.change("UPDATE youth SET sealed_details = 'x' WHERE id = ?", youth))
          .isZero();
      assertThat(alone.change("DELETE FROM message WHERE thread = ?", thread)).isZero();
      assertThat(alone.change("DELETE FROM notice_choice WHERE youth = ?", youth)).isZero();
      beyond(() -> message(2));
      beyond(() -> youth(UUID.randomUUID(), there));
      beyond(
          () ->
              alone.change(
                  "INSERT INTO unreachable (youth, way, since) VALUES (?, 'sms', now())", youth));
      beyond(
          () -> {
            final UUID own = UUID.randomUUID();
            youth(own, here);
            alone.change("UPDATE youth SET organisation = ? WHERE id = ?", there, own);
          });
    }
    try (Wall.Opening wall = Wall.within(there)) {
      message(2);
      assertThat(alone.change("DELETE FROM message WHERE thread = ?", thread)).isEqualTo(2);
    }
  }

  private static void beyond(final Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            DatabaseFailed.class, failed -> assertThat(failed.walled()).isTrue());
  }

  @Test
  void whatIsSaidHoldsInATransactionUntilSomethingElseIs() {
    transactions.run(
        () -> {
          try (Wall.Opening wall = Wall.within(there)) {
            assertThat(seen()).isTrue();
            try (Wall.Opening other = Wall.within(here)) {
              assertThat(seen()).isFalse();
              transactions.run(() -> assertThat(seen()).isFalse());
              try (Wall.Opening kept = Wall.openUnlessWithin()) {
                assertThat(seen()).isFalse();
              }
              assertThat(
                      database.whose(
                          "SELECT organisation FROM youth WHERE id = ?",
                          row -> row.uuid("organisation"),
                          youth))
                  .contains(there);
              assertThat(seen()).isFalse();
            }
            assertThat(seen()).isTrue();
            assertThat(database.change("UPDATE youth SET sealed_details = 'y'")).isEqualTo(1);
          }
          assertThat(seen()).isFalse();
          try (Wall.Opening wall = Wall.openUnlessWithin()) {
            assertThat(seen()).isTrue();
          }
        });
    assertThat(seen()).isFalse();
  }

  @Test
  void aBatchIsHeldAsWell() {
    final Object[] row = {UUID.randomUUID(), there};
    final String sql = "INSERT INTO youth VALUES (?, ?, '', now())";
    transactions.run(
        () -> {
          try (Wall.Opening wall = Wall.within(there)) {
            database.changeAll(sql, List.<Object[]>of(row));
          }
        });
    try (Wall.Opening wall = Wall.within(here)) {
      final Object[] other = {UUID.randomUUID(), there};
      beyond(() -> transactions.run(() -> database.changeAll(sql, List.<Object[]>of(other))));
      beyond(() -> alone.changeAll(sql, List.<Object[]>of(other)));
    }
  }

  @Test
  void anotherThreadReachesNothingUnlessItIsHandedOn() throws Exception {
    final boolean[] seen = new boolean[2];
    try (Wall.Opening wall = Wall.within(there)) {
      final Supplier<Wall.Opening> handed = Wall.asNow();
      final Thread other =
          new Thread(
              () -> {
                seen[0] = seen();
                try (Wall.Opening opening = handed.get()) {
                  seen[1] = seen();
                }
              });
      other.start();
      other.join();
    }
    assertThat(seen).containsExactly(false, true);
  }

  /** Each statement keeps its plan on the server, behind the wall as well as alone. */
  @Test
  void plansAreKept() {
    transactions.run(
        () -> {
          for (int i = 0; i < 20; i++) {
            try (Wall.Opening wall = Wall.within(i % 2 == 0 ? there : here)) {
              database.exists(
                  "SELECT sealed_text FROM message WHERE thread = ? AND seq = 1", thread);
              database.exists(
                  "SELECT sealed_text FROM message WHERE thread = ? AND seq = 1", thread);
            }
          }
          assertThat(
                  database.list(
                      """
                      SELECT generic_plans FROM pg_prepared_statements
                      WHERE statement LIKE '%SELECT sealed_text FROM message%'
                        AND statement NOT LIKE '%pg_prepared%'
                      """,
                      row -> row.number("generic_plans")))
              .hasSize(2)
              .allMatch(plans -> plans > 5);
        });
  }

  @Test
  void aLaterMigrationSeesTheRowsOfAll(@TempDir final Path later) throws IOException {
    Files.writeString(later.resolve("V9999__later.sql"), "UPDATE youth SET sealed_details = 'z';");
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration", "filesystem:" + later)
        .load()
        .migrate();
    try (Wall.Opening wall = Wall.open()) {
      assertThat(alone.exists("SELECT 1 FROM youth WHERE sealed_details = 'z'")).isTrue();
    }
    assertThat(seen()).isFalse();
  }

  private boolean seen() {
    return database.exists("SELECT 1 FROM message WHERE thread = ?", thread);
  }

  private long count(final String table, final Supplier<Wall.Opening> reach) {
    try (Wall.Opening wall = reach.get()) {
      return database
          .first("SELECT count(*) AS n FROM " + table, row -> row.number("n"))
          .orElseThrow();
    }
  }
}
