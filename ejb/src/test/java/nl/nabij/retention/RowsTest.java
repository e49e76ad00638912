package nl.nabij.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.database.Database;
import nl.nabij.database.TestTransactions;
import org.junit.jupiter.api.Test;

/** Whoever makes a table says whether it goes with a dossier. */
class RowsTest {

  private static final Set<String> PERSON = Set.of("youth", "dossier", "dossiers", "person");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final Database database = transactions.database();
  private final Set<String> go =
      Rows.GO.stream().map(Step::table).collect(Collectors.toUnmodifiableSet());

  @Test
  void everyTableGoesWithADossierOrStaysForAReason() {
    final List<String> tables =
        database.list(
            "SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'",
            row -> row.text("table_name"));
    final Set<String> known = new HashSet<>(go);
    known.addAll(Rows.STAY);
    assertThat(known).containsExactlyInAnyOrderElementsOf(Set.copyOf(tables));
    assertThat(go).doesNotContainAnyElementsOf(Rows.STAY);
  }

  @Test
  void whatStaysAboutADossierIsTheLogItsSignalsTheRecordAndAKeyThatIsGone() {
    final List<String> about =
        database.list(
            "SELECT DISTINCT table_name FROM information_schema.columns"
                + " WHERE table_schema = current_schema() AND column_name = ANY (?)"
                + " AND table_name <> 'belonging'",
            row -> row.text("table_name"),
            PERSON);
    assertThat(about)
        .filteredOn(table -> !go.contains(table))
        .containsExactlyInAnyOrder(
            "audit_entry", "audit_subject", "erasure", "erasure_count", "signal", "vault_key");
  }

  @Test
  void everyStepIsUnderstoodByTheDatabase() {
    final ErasureTable table = new ErasureTable(database);
    for (final Step step : Rows.GO) {
      assertThat(table.go(step, UUID.randomUUID(), Instant.EPOCH)).as(step.table()).isZero();
    }
  }
}
