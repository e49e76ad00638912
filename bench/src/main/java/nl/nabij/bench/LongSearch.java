package nl.nabij.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.stand.visitor.Visitor;

/** Searching the conversations of years of the consultant with the most clients. */
final class LongSearch implements Bench {
  private static final String BUSIEST = "consultant1.vliethoven";
  private static final int USUAL = 2_000;
  private static final int WRITERS = 4;
  private static final int VOCABULARY = 4_000;
  private static final long INDEXED_WITHIN_MINUTES = 10;

  private static final List<String> USED =
      List.of(
          "ik",
          "je",
          "de",
          "het",
          "een",
          "en",
          "is",
          "dat",
          "niet",
          "op",
          "werk",
          "gesprek",
          "brief",
          "morgen",
          "afspraak",
          "geld",
          "school",
          "moeder",
          "huur",
          "sollicitatie",
          "bus",
          "opleiding",
          "formulier",
          "uitkering",
          "vrijdag",
          "bakker",
          "schulden",
          "vriend",
          "ziek");

  private final int each;

  /**
   * @param wish messages in each conversation; empty for the usual number
   */
  LongSearch(String wish) {
    each = wish.isEmpty() ? USUAL : Integer.parseInt(wish);
  }

  @Override
  public String says() {
    return "searching 87 conversations of " + each + " messages each";
  }

  @Override
  public Report run(Town town) {
    Visitor consultant = town.staff(BUSIEST);
    List<JsonNode> people = town.inbox(consultant);
    fill(consultant, people);
    Report report = new Report();
    ask(report, consultant, "a word that stands everywhere", number -> "gesprek");
    ask(report, consultant, "a common beginning", number -> "aanv");
    ask(report, consultant, "another word each time", number -> word(60 + number * 5));
    ask(report, consultant, "two words", number -> "brief " + word(40 + number));
    ask(report, consultant, "a word that is nowhere", number -> "xylofoon" + number);
    return report.remark(
        "Of %d people. Each answer is 30 messages or fewer, opened and checked; each search is logged."
            .formatted(people.size()));
  }

  private static void ask(
      Report report, Visitor consultant, String what, IntFunction<String> question) {
    Asking.add(
        report,
        what,
        number -> consultant.post("/api/search", "{\"words\":\"" + question.apply(number) + "\"}"));
  }

  /** Writes until each conversation has its number, and waits until the last can be found. */
  private void fill(Visitor consultant, List<JsonNode> people) {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    people.forEach(
        person -> writers.execute(() -> fill(consultant, person.path("thread").asText())));
    writers.shutdown();
    try {
      if (!writers.awaitTermination(1, TimeUnit.HOURS)) {
        throw new IllegalStateException("the conversations were not written in an hour");
      }
      String last = "laatste" + Math.abs(new Random().nextInt());
      post(consultant, people.get(0).path("thread").asText(), last);
      long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(INDEXED_WITHIN_MINUTES);
      while (hits(consultant, last) == 0) {
        if (System.nanoTime() > until) {
          throw new IllegalStateException("the index did not catch up");
        }
        TimeUnit.MILLISECONDS.sleep(200);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void fill(Visitor consultant, String thread) {
    Random chance = new Random(thread.hashCode());
    for (long last = Threads.newest(consultant, thread); last < each; last++) {
      post(
          consultant,
          thread,
          IntStream.range(0, 20)
              .mapToObj(number -> word(rank(chance)))
              .collect(Collectors.joining(" ")));
    }
  }

  /** Words are used as in a language: the second half as often as the first, and so on (Zipf). */
  private static int rank(Random chance) {
    return (int) Math.pow(VOCABULARY, chance.nextDouble()) - 1;
  }

  /** The so-manieth word: the first are Dutch, the others sound like it. */
  private static String word(int rank) {
    if (rank < USED.size()) {
      return USED.get(rank);
    }
    String[] syllables = {
      "aan", "ver", "ge", "be", "lo", "ma", "ri", "ten", "dor", "kel", "wo", "sim", "pa", "gro"
    };
    int number = rank % VOCABULARY * 31;
    StringBuilder word = new StringBuilder();
    for (int part = 0; part < 3; part++, number /= syllables.length) {
      word.append(syllables[number % syllables.length]);
    }
    return word.toString() + (char) ('a' + rank % 26);
  }

  private static void post(Visitor consultant, String thread, String text) {
    Answer kept =
        consultant.post(
            "/api/threads/" + thread + "/messages",
            "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text));
    if (kept.status() != 201) {
      throw new IllegalStateException(kept.status() + " " + kept.body());
    }
  }

  private static int hits(Visitor consultant, String word) {
    return consultant
        .post("/api/search", "{\"words\":\"" + word + "\"}")
        .json()
        .path("hits")
        .size();
  }
}
