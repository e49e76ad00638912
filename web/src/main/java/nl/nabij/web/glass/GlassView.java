package nl.nabij.web.glass;

import java.time.Instant;
import java.util.UUID;
import nl.nabij.glass.Broken;

/**
 * One time that somebody broke the glass.
 *
 * @param name of the youth, for the officer and the coordinator alone
 * @param by the name of who did it
 * @param reason missing in a list for who need not read it
 */
public record GlassView(
    UUID id, UUID youth, String name, String by, String reason, Instant openedAt, Instant until) {

  public static GlassView of(final Broken one) {
    return of(one, one.name());
  }

  public static GlassView of(final Broken one, final String name) {
    return new GlassView(
        one.id(), one.youth(), name, one.staffName(), one.reason(), one.openedAt(), one.until());
  }
}
