package nl.nabij.schema;

/**
 * CDI event: the tables are there. Rooms that work by the clock begin on it; an observer that
 * throws keeps the house closed. Observers run outside a transaction, by {@code @Priority}: {@link
 * #ERASED} first, then {@link #KEYS}, {@link #WORK} after.
 */
public record SchemaReady() {

  /** Before anything opens: what was erased and came back with a backup goes again. */
  public static final int ERASED = 50;

  /** For what others cannot do without: keys. */
  public static final int KEYS = 100;

  /** For workers. */
  public static final int WORK = 1000;
}
