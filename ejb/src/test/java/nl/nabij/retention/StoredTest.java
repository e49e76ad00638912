package nl.nabij.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.nabij.database.Database;
import nl.nabij.database.TestTransactions;
import nl.nabij.privacy.KeptKind;
import nl.nabij.privacy.PrivacyOffice;
import nl.nabij.privacy.ProcessingActivity;
import nl.nabij.privacy.StoredTable;
import nl.nabij.privacy.TestPrivacy;
import org.junit.jupiter.api.Test;

/** Whoever stores a field of a person says in the register what for, and for how long. */
class StoredTest {

  private static final Predicate<String> PERSON =
      column -> Set.of("youth", "person", "staff", "sender", "dossier").contains(column);

  private final Database database = TestTransactions.fresh().database();
  private final PrivacyOffice office = new PrivacyOffice();
  private final List<StoredTable> stored = office.stored();

  private Map<String, Set<String>> columns() {
    final Map<String, Set<String>> columns = new TreeMap<>();
    database
        .list(
            "SELECT table_name, column_name FROM information_schema.columns"
                + " WHERE table_schema = current_schema()"
                + " AND table_name IN (SELECT table_name FROM information_schema.tables"
                + "   WHERE table_schema = current_schema() AND table_type = 'BASE TABLE')",
            row -> List.of(row.text("table_name"), row.text("column_name")))
        .forEach(
            one -> columns.computeIfAbsent(one.get(0), name -> new TreeSet<>()).add(one.get(1)));
    return columns;
  }

  @Test
  void everyStoredFieldOfAPersonHasAPurpose() {
    final Map<String, Set<String>> said = new TreeMap<>();
    stored.forEach(one -> said.put(one.table(), new TreeSet<>(one.fields())));
    final Map<String, Set<String>> there = columns();
    there.keySet().removeAll(TestPrivacy.nobody());
    assertThat(said)
        .as("ejb/src/main/resources/nl/nabij/privacy/stored.json says of each column what for")
        .containsExactlyInAnyOrderEntriesOf(there);
    assertThat(stored)
        .extracting(StoredTable::activity)
        .isSubsetOf(office.register().stream().map(ProcessingActivity::code).toList());
  }

  @Test
  void everyStoredFieldOfAPersonHasATerm() {
    final Set<String> go = Rows.GO.stream().map(Step::table).collect(Collectors.toSet());
    assertThat(stored)
        .allSatisfy(
            one -> {
              if (one.until() == null) {
                assertThat(go).contains(one.table());
              } else {
                assertThat(Rows.STAY).contains(one.table());
                assertThat(one.kind()).isNull();
                assertThat(one.until()).isNotBlank();
              }
            });
  }

  @Test
  void aTableThatSaysItIsAboutNobodyHasNoColumnForAPerson() {
    final Map<String, Set<String>> there = columns();
    assertThat(TestPrivacy.nobody())
        .allSatisfy(table -> assertThat(there.get(table)).as(table).isNotNull().noneMatch(PERSON));
  }

  @Test
  void everyTermOfTheRegisterIsKept() {
    final List<String> kinds = new ArrayList<>();
    office
        .register()
        .forEach(line -> line.kinds().stream().map(KeptKind::code).forEach(kinds::add));
    assertThat(Expiring.ALL).extracting(Expiring::kind).containsExactlyInAnyOrderElementsOf(kinds);
    final Map<String, String> byTable =
        stored.stream()
            .filter(one -> one.kind() != null)
            .collect(Collectors.toMap(StoredTable::kind, StoredTable::table));
    assertThat(Expiring.ALL)
        .allSatisfy(one -> assertThat(byTable).containsEntry(one.kind(), one.table()));
    assertThat(byTable).hasSameSizeAs(Expiring.ALL);
  }
}
