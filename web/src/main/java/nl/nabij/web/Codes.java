package nl.nabij.web;

import java.util.Locale;

/**
 * How the constants of the domain are written in JSON: {@code FIRST_INTERVIEW} as first-interview.
 */
public final class Codes {
  private Codes() {}

  /** The code of a constant; null stays null. */
  public static String of(final Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of a code that was checked before. */
  public static <E extends Enum<E>> E constant(final Class<E> type, final String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
