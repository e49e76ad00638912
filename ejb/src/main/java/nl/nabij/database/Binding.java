package nl.nabij.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/**
 * Puts values in the places of a statement.
 *
 * <p>A null gets the type that its place had when there was a value: the server keeps a prepared
 * statement for one list of types, and a null without a type is another list. Alternating between
 * the two, each execution would be parsed and planned anew, at several times its cost.
 */
final class Binding {

  private static final int STATEMENTS_AT_MOST = 2_000;

  /** The type of each place, as far as a value told it. A race only forgets one for a moment. */
  private final Cache<String, String[]> types =
      Caffeine.newBuilder().maximumSize(STATEMENTS_AT_MOST).build();

  /**
   * @param first the place of the first value, from 1
   */
  void bind(
      final PreparedStatement statement, final int first, final String sql, final Object[] values)
      throws SQLException {
    if (values.length == 0) {
      return;
    }
    // A statement has as many places each time.
    final String[] known = types.get(sql, key -> new String[values.length]);
    for (int i = 0; i < values.length; i++) {
      if (known[i] == null) {
        known[i] = type(values[i]);
      }
      put(statement, first + i, values[i], known[i]);
    }
  }

  private static void put(
      final PreparedStatement statement, final int place, final Object value, final String type)
      throws SQLException {
    if (value == null && type == null) {
      statement.setNull(place, Types.NULL);
    } else if (value == null) {
      statement.setNull(place, Types.OTHER, type);
    } else if (value instanceof Instant instant) {
      statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(place, bytes);
    } else if (value instanceof Enum<?> constant) {
      statement.setString(place, constant.name());
    } else if (value instanceof Collection<?> && type == null) {
      // Empty, and of what never was told: the server takes the type from where it stands.
      statement.setObject(place, "{}", Types.OTHER);
    } else if (value instanceof Collection<?> many) {
      final String of = type.substring(1);
      statement.setArray(place, statement.getConnection().createArrayOf(of, many.toArray()));
    } else {
      statement.setObject(place, value);
    }
  }

  /** An array type, as PostgreSQL names it: that of its members behind a stroke. */
  private static String arrayOf(final Object member) {
    if (member instanceof UUID) {
      return "_uuid";
    }
    return member instanceof Long ? "_int8" : "_text";
  }

  /** The type under which the driver sends such a value; null when the value does not tell. */
  private static String type(final Object value) {
    if (value instanceof Collection<?> many) {
      return many.isEmpty() ? null : arrayOf(many.iterator().next());
    } else if (value instanceof String || value instanceof Enum<?>) {
      return "varchar";
    } else if (value instanceof UUID) {
      return "uuid";
    } else if (value instanceof Instant) {
      return "timestamptz";
    } else if (value instanceof LocalDate) {
      return "date";
    } else if (value instanceof byte[]) {
      return "bytea";
    } else if (value instanceof Long) {
      return "int8";
    } else if (value instanceof Integer) {
      return "int4";
    } else if (value instanceof Boolean) {
      return "bool";
    }
    return null;
  }
}
