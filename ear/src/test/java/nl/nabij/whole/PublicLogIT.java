package nl.nabij.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The log as somebody sees it who does not run the system, and trusts nothing of it but the key
 * that was handed over once.
 */
class PublicLogIT {
  private static final int PATIENCE_SECONDS = 60;
  private static final int ENTRIES = 40;

  @Test
  void every_log_verifies_from_its_tiles_with_nothing_but_its_key() throws InterruptedException {
    for (final Witness witness : witnesses()) {
      final Witness.Head head = witness.head();
      assertThat(head.size()).as(witness.origin()).isPositive();
      assertThat(witness.rootOf(head.size())).as(witness.origin()).isEqualTo(head.root());
      witness.checkTilesAbove(head.size());
    }
  }

  @Test
  void entries_are_for_officers_alone() {
    final Witness witness = witnesses().get(0);
    assertThat(witness.status("/tile/0/000")).isEqualTo(200);
    assertThat(witness.status("/tile/entries/000")).isBetween(401, 403);
  }

  @Test
  void a_server_that_is_killed_goes_on_with_the_same_log_and_forgets_no_entry()
      throws InterruptedException, SQLException {
    final Witness witness = witnesses().get(0);
    final Witness.Head before = witness.head();
    final Api consultant = Api.staff("consultant");
    for (int i = 0; i < ENTRIES; i++) {
      assertThat(consultant.get("/api/inbox").status()).isEqualTo(200);
    }
    Whole.stand().wildfly().kill();
    final long committed = count("audit_entry");
    Whole.stand().wildfly().start();

    assertThat(committed).isGreaterThanOrEqualTo(before.size() + ENTRIES);
    awaitEmptyQueue();
    final Witness.Head after = witness.head();
    assertThat(after.size()).isGreaterThanOrEqualTo(before.size() + ENTRIES);
    assertThat(witness.rootOf(before.size())).isEqualTo(before.root());
    assertThat(witness.rootOf(after.size())).isEqualTo(after.root());
    assertThat(count("audit_leaf")).isGreaterThanOrEqualTo(committed);
  }

  private static List<Witness> witnesses() {
    final List<Witness> witnesses = new ArrayList<>();
    for (final JsonNode log : Whole.stand().demo().path("log")) {
      witnesses.add(new Witness(log.path("url").asText(), log.path("key").asText()));
    }
    assertThat(witnesses).hasSize(3);
    return witnesses;
  }

  private static void awaitEmptyQueue() throws SQLException, InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS && count("audit_pending") > 0; i++) {
      Thread.sleep(1_000);
    }
    assertThat(count("audit_pending")).isLessThan(ENTRIES);
  }

  private static long count(final String table) throws SQLException {
    try (Connection connection = Whole.stand().postgres().superuser("nabij");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
