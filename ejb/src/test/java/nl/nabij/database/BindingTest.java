package nl.nabij.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BindingTest {

  private static final int TIMES = 60;
  private static final String SQL =
      "SELECT ?::uuid, ?::text, ?::timestamptz, ?::bytea, ?::bigint, cardinality(?::uuid[])";

  private final Binding binding = new Binding();

  @Test
  void theServerKeepsItsPlanWhetherAValueIsThereOrNot() throws SQLException {
    try (Connection connection = TestDatabase.fresh().getConnection()) {
      for (int time = 0; time < TIMES; time++) {
        if (time % 2 == 0) {
          ask(connection, UUID.randomUUID(), "a", Instant.now(), new byte[1], 1L, ids(1));
        } else {
          ask(connection, null, null, null, null, null, List.of());
        }
      }
      // Prepared anew, the count would begin again each time.
      assertThat(executions(connection)).isGreaterThan(TIMES / 2);
    }
  }

  @Test
  void anEmptyListIsOfTheRightTypeAlsoWhenNoneCameBefore() throws SQLException {
    final String sql =
        "SELECT count(*) FROM youth WHERE id = ANY (?) OR cardinality(?::bigint[]) > 0";
    try (Connection connection = TestDatabase.fresh().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.bind(statement, 1, sql, new Object[] {List.of(), List.of()});
      try (ResultSet answer = statement.executeQuery()) {
        answer.next();
        assertThat(answer.getLong(1)).isZero();
      }
    }
  }

  private static List<UUID> ids(final int count) {
    return Stream.generate(UUID::randomUUID).limit(count).toList();
  }

  private void ask(final Connection connection, final Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SQL)) {
      binding.bind(statement, 1, SQL, values);
      try (ResultSet answer = statement.executeQuery()) {
        assertThat(answer.next()).isTrue();
        assertThat(answer.getObject(1)).isEqualTo(values[0]);
        assertThat(answer.getObject(2)).isEqualTo(values[1]);
      }
    }
  }

  private static long executions(final Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer =
            statement.executeQuery(
                "SELECT max(generic_plans + custom_plans) FROM pg_prepared_statements")) {
      answer.next();
      return answer.getLong(1);
    }
  }
}
