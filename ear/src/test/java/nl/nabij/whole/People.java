package nl.nabij.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People of the demo world whom the tests of the doors meet. Signing in is slow, so they stay. */
public final class People {
  private static final Map<String, Api> STAFF = new HashMap<>();
  private static final Map<String, Pair> PAIRS = new HashMap<>();

  private People() {}

  /**
   * A consultant, one of the youths whose guidance runs, and that youth's phone.
   *
   * @param last the number of the newest message
   */
  public record Pair(
      Api consultant, Api phone, UUID youth, UUID thread, UUID caseId, String name, long last) {}

  /** Somebody of staff who has signed in, once for all tests. */
  public static synchronized Api staff(String user) {
    return STAFF.computeIfAbsent(user, Api::staff);
  }

  /** The consultant of the first municipality with the so-manieth youth of the caseload. */
  public static synchronized Pair pair(int which) {
    return pair("consultant", which);
  }

  /** This consultant with the so-manieth youth of the caseload. */
  public static synchronized Pair pair(String consultant, int which) {
    return PAIRS.computeIfAbsent(consultant + which, key -> meet(consultant, which));
  }

  /**
   * A consultant who has so many minutes free within the next half hour, with a youth of theirs.
   *
   * @param from which of the first municipality to ask first, 4 to 19
   */
  public static Pair freePair(int from, int minutes) {
    for (int number = from; number <= 19; number++) {
      String consultant = "consultant" + number + ".meerdam";
      if (free(staff(consultant), minutes).isPresent()) {
        return pair(consultant, 0);
      }
    }
    throw new AssertionError("nobody has " + minutes + " minutes free in the next half hour");
  }

  /** A moment within the next half hour at which this consultant has so many minutes free. */
  public static Optional<Instant> free(Api consultant, int minutes) {
    LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    JsonNode taken =
        consultant
            .get("/api/appointments?from=" + today.minusDays(1) + "&to=" + today.plusDays(1))
            .json();
    Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(2, ChronoUnit.MINUTES);
    for (int wait = 0; wait < 26; wait++, start = start.plus(1, ChronoUnit.MINUTES)) {
      if (clear(taken, start, start.plus(minutes, ChronoUnit.MINUTES))) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  private static boolean clear(JsonNode taken, Instant from, Instant to) {
    for (JsonNode one : taken) {
      Instant start = Instant.parse(text(one, "startsAt"));
      Instant end = start.plus(one.path("minutes").asLong(), ChronoUnit.MINUTES);
      if (!"cancelled".equals(text(one, "status")) && start.isBefore(to) && end.isAfter(from)) {
        return false;
      }
    }
    return true;
  }

  /** Another phone of a youth, freshly tied. */
  public static Api phone(Api consultant, UUID youth) {
    return Phones.tie(consultant, youth.toString());
  }

  private static Pair meet(String user, int number) {
    Api consultant = staff(user);
    // By id, so that who writes in one test does not change who is met in the next.
    JsonNode person =
        consultant.get("/api/inbox").json().path("people").findParents("youth").stream()
            .filter(one -> !List.of("aftercare", "ended").contains(text(one, "phase")))
            .sorted((one, other) -> text(one, "youth").compareTo(text(other, "youth")))
            .skip(number)
            .findFirst()
            .orElseThrow();
    UUID youth = UUID.fromString(text(person, "youth"));
    UUID thread = UUID.fromString(text(person, "thread"));
    UUID caseId =
        UUID.fromString(consultant.get("/api/youths/" + youth).json().at("/case/id").asText());
    return new Pair(
        consultant,
        phone(consultant, youth),
        youth,
        thread,
        caseId,
        text(person, "name"),
        newest(consultant, thread));
  }

  /** The number of the newest message of a thread; 0 when there is none. */
  public static long newest(Api consultant, UUID thread) {
    JsonNode messages =
        consultant.get("/api/threads/" + thread + "/messages?limit=1").json().path("messages");
    return messages.isEmpty() ? 0 : messages.get(0).path("seq").asLong();
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asText();
  }
}
