package nl.nabij.audit;

import nl.nabij.database.Database;

/** The reader of the log as the container makes it, for tests outside it. */
public final class TestLogReader {

  private TestLogReader() {}

  public static LogReader in(final Database database) {
    return new LogReader(database);
  }
}
