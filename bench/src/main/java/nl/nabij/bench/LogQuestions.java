package nl.nabij.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** What an officer filters by, each filter with values from the most frequent to those nowhere. */
final class LogQuestions {
  private static final int DAYS = 3_640;

  private final Map<String, Function<Random, String>> filters = new LinkedHashMap<>();

  LogQuestions(List<UUID> staff, List<UUID> youths, List<String> actions) {
    filters.put("youth", chance -> "youth=" + skewed(chance, youths));
    filters.put("colleague", chance -> "colleague=" + skewed(chance, staff));
    filters.put("action", chance -> "action=" + one(chance, actions));
    filters.put("outcome", chance -> "outcome=" + one(chance, List.of("ok", "refused", "error")));
    filters.put(
        "role",
        chance ->
            "role="
                + one(
                    chance,
                    List.of("consultant", "coordinator", "privacy-officer", "administrator")));
    filters.put(
        "purpose",
        chance ->
            "purpose="
                + one(
                    chance,
                    List.of(
                        "identificatie",
                        "begeleiding",
                        "contact",
                        "afspraken",
                        "nazorg",
                        "rechten",
                        "toezicht")));
    filters.put(
        "basis",
        chance ->
            "basis="
                + one(
                    chance,
                    List.of(
                        "owner",
                        "substitute",
                        "member",
                        "break-glass",
                        "consent",
                        "self",
                        "role",
                        "house")));
    filters.put("period", LogQuestions::period);
  }

  /** Each filter by itself, then each pair. */
  Map<String, Function<Random, String>> all() {
    Map<String, Function<Random, String>> all = new LinkedHashMap<>();
    all.put("none", chance -> "");
    all.putAll(filters);
    List<String> names = new ArrayList<>(filters.keySet());
    for (int first = 0; first < names.size(); first++) {
      for (String second : names.subList(first + 1, names.size())) {
        Function<Random, String> one = filters.get(names.get(first));
        Function<Random, String> other = filters.get(second);
        all.put(
            names.get(first) + ", " + second,
            chance -> one.apply(chance) + "&" + other.apply(chance));
      }
    }
    return all;
  }

  private static String period(Random chance) {
    LocalDate to = LocalDate.now().minusDays(chance.nextInt(DAYS));
    int days = one(chance, List.of(1, 7, 30, 365, DAYS));
    return "from=" + to.minusDays(days - 1) + "&to=" + to;
  }

  /** Half of the time one of those with most entries. */
  private static <T> T skewed(Random chance, List<T> of) {
    return of.get((int) (of.size() * Math.pow(chance.nextDouble(), 3)));
  }

  private static <T> T one(Random chance, List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
