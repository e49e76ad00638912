package nl.nabij.stand;

import java.io.IOException;
import java.io.InputStream;
import java.util.logging.LogManager;

/** What the libraries in this process say to the terminal. */
public final class LibraryLogs {
  private LibraryLogs() {}

  /** From here on only warnings, so that the steps of a start stand alone. */
  public static void quieten() {
    try (InputStream settings =
        LibraryLogs.class.getResourceAsStream("/stand-logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    } catch (IOException e) {
      throw new StandFailed("Cannot read the logging settings: " + e.getMessage(), e);
    }
  }
}
