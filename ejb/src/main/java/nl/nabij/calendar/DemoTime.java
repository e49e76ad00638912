package nl.nabij.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Lets the demo world live its history through the same boundaries that people use: what runs
 * inside {@link #at} sees that moment as now. Outside demo mode (system property {@code
 * nabij.demo}) it refuses.
 */
public final class DemoTime {

  private static final ThreadLocal<Instant> MOMENT = new ThreadLocal<>();

  private DemoTime() {}

  public static boolean enabled() {
    return Boolean.getBoolean("nabij.demo");
  }

  /** Whether the caller runs inside {@link #at}: what happens then is history, not news. */
  public static boolean elsewhere() {
    return MOMENT.get() != null;
  }

  /**
   * Runs {@code deed} as if it were {@code moment}.
   *
   * @throws IllegalStateException outside demo mode
   */
  public static void at(final Instant moment, final Runnable deed) {
    if (!enabled()) {
      throw new IllegalStateException("time can be set in demo mode only");
    }
    final Instant before = MOMENT.get();
    MOMENT.set(moment);
    try {
      deed.run();
    } finally {
      if (before == null) {
        MOMENT.remove();
      } else {
        MOMENT.set(before);
      }
    }
  }

  static Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(final ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        final Instant moment = MOMENT.get();
        return moment != null ? moment : Instant.now();
      }
    };
  }
}
