package nl.nabij.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A row of an answer, read by the name of its columns; a null in the database is a null here. */
public final class Row {

  private final ResultSet answer;

  Row(final ResultSet answer) {
    this.answer = answer;
  }

  public UUID uuid(final String column) {
    return get(column, UUID.class);
  }

  public String text(final String column) {
    return get(column, String.class);
  }

  /** A number that is never null; zero when it is. */
  public long number(final String column) {
    try {
      return answer.getLong(column);
    } catch (final SQLException e) {
      throw Database.failed(e);
    }
  }

  public Long numberOrNull(final String column) {
    return get(column, Long.class);
  }

  public boolean flag(final String column) {
    try {
      return answer.getBoolean(column);
    } catch (final SQLException e) {
      throw Database.failed(e);
    }
  }

  public byte[] bytes(final String column) {
    try {
      return answer.getBytes(column);
    } catch (final SQLException e) {
      throw Database.failed(e);
    }
  }

  public Instant instant(final String column) {
    final OffsetDateTime moment = get(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  public LocalDate date(final String column) {
    return get(column, LocalDate.class);
  }

  /** A column of type {@code uuid[]}; empty when null. */
  public List<UUID> uuids(final String column) {
    try {
      final java.sql.Array array = answer.getArray(column);
      return array == null ? List.of() : List.of((UUID[]) array.getArray());
    } catch (final SQLException e) {
      throw Database.failed(e);
    }
  }

  private <T> T get(final String column, final Class<T> type) {
    try {
      return answer.getObject(column, type);
    } catch (final SQLException e) {
      throw Database.failed(e);
    }
  }
}
