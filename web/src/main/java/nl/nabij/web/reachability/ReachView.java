package nl.nabij.web.reachability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.reachability.Reach;
import nl.nabij.web.Codes;

/**
 * How somebody is to be reached.
 *
 * @param wishes null when nobody asked yet
 * @param by {@code youth} or {@code staff}, who last changed the wishes
 * @param often the rhythm of today
 * @param agreed false when it is the usual one of the municipality
 */
public record ReachView(
    WishesBody wishes,
    Instant at,
    String by,
    String often,
    boolean agreed,
    List<Agreement> agreements) {

  /** An agreement on how often; {@code until} is the first day it no longer holds, or null. */
  public record Agreement(String often, LocalDate since, LocalDate until) {}

  /** A view of it. */
  public static ReachView of(final Reach reach) {
    return new ReachView(
        reach.said() == null ? null : WishesBody.of(reach.said().wishes()),
        reach.said() == null ? null : reach.said().at(),
        reach.said() == null ? null : reach.said().by(),
        Codes.of(reach.often()),
        reach.agreed(),
        reach.rhythms().stream()
            .map(one -> new Agreement(Codes.of(one.often()), one.since(), one.until()))
            .toList());
  }
}
