package nl.nabij.access;

import nl.nabij.audit.TestLogReader;
import nl.nabij.database.Database;

/** The log for who reads along, as the container makes it, for tests outside it. */
public final class TestTrail {

  private TestTrail() {}

  public static Trail in(final Database database) {
    return new Trail(TestLogReader.in(database));
  }
}
