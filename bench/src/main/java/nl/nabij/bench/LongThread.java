package nl.nabij.bench;

import java.util.List;
import java.util.UUID;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.stand.visitor.Visitor;

/** Opening a conversation of years. */
final class LongThread implements Bench {
  private static final int MESSAGES = 5_000;
  private static final int PAGE = 50;

  @Override
  public String says() {
    return "opening a thread of " + MESSAGES + " messages: the newest " + PAGE + ", and older ones";
  }

  @Override
  public Report run(Town town) {
    Town.Pair pair = town.pairs(1, 1).get(0);
    String messages = "/api/threads/" + pair.thread() + "/messages";
    long last = Threads.newest(pair.consultant(), pair.thread());
    for (; last < MESSAGES; last++) {
      Visitor writer = last % 2 == 0 ? pair.phone() : pair.consultant();
      Answer kept =
          writer.post(
              messages,
              "{\"id\":\"%s\",\"text\":\"Bericht %d: het gesprek was goed, ik hoor het vrijdag.\"}"
                  .formatted(UUID.randomUUID(), last));
      if (kept.status() != 201) {
        throw new IllegalStateException(kept.status() + " " + kept.body());
      }
    }
    Report report = new Report();
    for (Visitor reader : List.of(pair.consultant(), pair.phone())) {
      String who = reader == pair.phone() ? "youth" : "consultant";
      Asking.add(report, who + ", newest", number -> reader.get(messages + "?limit=" + PAGE));
      Asking.add(
          report,
          who + ", older",
          number -> reader.get(messages + "?limit=" + PAGE + "&before=" + (100 + number * 6)));
    }
    return report;
  }
}
