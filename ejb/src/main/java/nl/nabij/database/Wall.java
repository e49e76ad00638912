package nl.nabij.database;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Of which organisation rows are within reach of this thread: of one, of all, or, until somebody
 * says so, of none. {@link Database} tells the server, whose policies on every table hold it.
 *
 * <p>What is said holds until the {@link Opening} is closed, and then what held before.
 */
public final class Wall {

  static final String ALL = "all";
  static final String NONE = "";

  private static final ThreadLocal<String> REACH = ThreadLocal.withInitial(() -> NONE);

  private Wall() {}

  /** As long as it is open. Closed by the thread that opened it, in the order of brackets. */
  public interface Opening extends AutoCloseable {
    @Override
    void close();
  }

  /** The rows of one organisation, and no others. */
  public static Opening within(final UUID organisation) {
    return reaching(organisation.toString());
  }

  /** All rows: for the work of the house itself, and for the step that finds out who is asking. */
  public static Opening open() {
    return reaching(ALL);
  }

  /** All rows, unless this thread is within an organisation: then it stays there. */
  public static Opening openUnlessWithin() {
    return reaching(NONE.equals(REACH.get()) ? ALL : REACH.get());
  }

  /** Opens later, perhaps in another thread, what is within reach now. */
  public static Supplier<Opening> asNow() {
    final String reach = REACH.get();
    return () -> reaching(reach);
  }

  /** Whether this thread is within an organisation other than this one. */
  public static boolean withinOtherThan(final UUID organisation) {
    final String reach = REACH.get();
    return !NONE.equals(reach) && !ALL.equals(reach) && !reach.equals(organisation.toString());
  }

  static String reach() {
    return REACH.get();
  }

  private static Opening reaching(final String reach) {
    final String before = REACH.get();
    REACH.set(reach);
    return () -> {
      if (NONE.equals(before)) {
        REACH.remove();
      } else {
        REACH.set(before);
      }
    };
  }
}
