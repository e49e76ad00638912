package nl.nabij.database;

/**
 * A statement did not succeed. The transaction is lost. The message holds no values of rows.
 *
 * <p>{@link #away} tells that the database could not be reached, so that trying again later makes
 * sense.
 */
public class DatabaseFailed extends RuntimeException {

  private final String state;

  DatabaseFailed(final String state, final String message) {
    super(message);
    this.state = state;
  }

  /** The SQLSTATE of PostgreSQL, or empty. */
  public String state() {
    return state;
  }

  /** Whether the database could not be reached (class 08, shutdown, too many connections). */
  public boolean away() {
    return state.isEmpty()
        || state.startsWith("08")
        || state.startsWith("57P")
        || "53300".equals(state);
  }

  /** Whether it would have made or changed a row beyond the {@link Wall}. */
  public boolean walled() {
    return "42501".equals(state);
  }

  /** Whether a row with the same key exists already. */
  public boolean duplicate() {
    return "23505".equals(state);
  }
}
