package nl.nabij.web.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How often one may knock: token buckets per address and per cookie, and much stricter ones at the
 * places where a code can be guessed. Whoever varies the cookie still meets the limit of the
 * address; an office of consultants behind one address still fits in it.
 *
 * <p>The system property {@code nabij.limits.factor} multiplies all of them, for a load test. The
 * buckets are per node; the count of wrong codes, which must hold everywhere, is in the database.
 */
@ApplicationScoped
public class RateLimits {
  static final String FACTOR = "nabij.limits.factor";

  /** Buckets remembered at once; the ones longest unused are forgotten, and so are full again. */
  static final int MOST_BUCKETS = 50_000;

  private static final Set<String> GUESSABLE =
      Set.of("/api/invitations/accept", "/api/join", "/api/companion/enter", "/api/me/lock/open");
  private static final Set<String> COUNTED = Set.of("/api/", "/live", "/call", "/log/");
  private static final Set<String> IDENTITIES =
      Set.of("NABIJSESSION", "__Host-nabij", "__Host-nabij-mee");

  /** A bucket of {@code burst} tokens that fills up again at {@code aMinute}. */
  enum Limit {
    GUESS(20, 10),
    ADDRESS(1_200, 1_800),
    IDENTITY(200, 400);

    private final long burst;
    private final long aMinute;

    Limit(final long burst, final long aMinute) {
      this.burst = burst;
      this.aMinute = aMinute;
    }
  }

  private final TimeMeter time;
  private final double factor;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_BUCKETS)
          .expireAfterAccess(Duration.ofMinutes(15))
          .build();

  public RateLimits() {
    this(TimeMeter.SYSTEM_MILLISECONDS, Double.parseDouble(System.getProperty(FACTOR, "1")));
  }

  RateLimits(final TimeMeter time, final double factor) {
    this.time = time;
    this.factor = factor;
  }

  /** Counts the request; the seconds to wait when it is one too many, else empty. */
  Optional<Integer> wait(final HttpServletRequest request) {
    final String path = request.getRequestURI();
    if (COUNTED.stream().noneMatch(path::startsWith)) {
      return Optional.empty();
    }
    final String address = request.getRemoteAddr();
    final Optional<Integer> byAddress =
        GUESSABLE.contains(path)
            ? take(Limit.GUESS, path + address).or(() -> take(Limit.ADDRESS, address))
            : take(Limit.ADDRESS, address);
    return byAddress.or(() -> identity(request).flatMap(who -> take(Limit.IDENTITY, who)));
  }

  /** Takes one token; the seconds until there is one again when there is none. */
  Optional<Integer> take(final Limit limit, final String who) {
    final Bucket bucket = buckets.get(limit + " " + who, key -> bucket(limit));
    final ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(
            (int)
                Math.ceil(probe.getNanosToWaitForRefill() / (double) TimeUnit.SECONDS.toNanos(1)));
  }

  /** What the browser says it is, unchecked: enough to count by. */
  private static Optional<String> identity(final HttpServletRequest request) {
    final Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> IDENTITIES.contains(cookie.getName()))
            .map(Cookie::getValue)
            .filter(value -> value.length() < 200)
            .findFirst();
  }

  private Bucket bucket(final Limit limit) {
    final long burst = Math.max(1, Math.round(limit.burst * factor));
    final long aMinute = Math.max(1, Math.round(limit.aMinute * factor));
    return Bucket.builder()
        .addLimit(
            Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(aMinute, Duration.ofMinutes(1))
                .build())
        .withCustomTimePrecision(time)
        .build();
  }
}
