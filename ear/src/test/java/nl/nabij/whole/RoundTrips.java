package nl.nabij.whole;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long a message takes from the press of the button in one browser until it stands on the
 * screen of the other; both browsers read the clock of this machine.
 */
final class RoundTrips {
  private static final String WATCH =
      """
      () => {
        window.seenAt = {};
        window.shown = [];
        new MutationObserver(() => {
          for (const it of document.querySelectorAll('[role=log] article[data-seq]')) {
            const mark = /Rondje (\\d+)\\./.exec(it.textContent);
            if (mark && !(mark[1] in window.seenAt)) {
              window.seenAt[mark[1]] = performance.timeOrigin + performance.now();
              window.shown.push(Number(mark[1]));
            }
          }
        }).observe(document.querySelector('[role=log]'), { childList: true, subtree: true });
      }
      """;
  private static final String SEND =
      """
      number => {
        const field = document.querySelector('textarea');
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
          .set.call(field, 'Rondje ' + number + '.');
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return new Promise(done => requestAnimationFrame(() => setTimeout(() => {
          const at = performance.timeOrigin + performance.now();
          field.form.requestSubmit();
          done(at);
        })));
      }
      """;

  private RoundTrips() {}

  /** Sends so many messages, one after the other, and tells how long each took, in milliseconds. */
  static List<Double> measure(Page from, Page to, int count) {
    to.evaluate(WATCH);
    List<Double> rounds = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      double sent = ((Number) from.evaluate(SEND, number)).doubleValue();
      to.waitForFunction("number => window.seenAt[number] !== undefined", number);
      rounds.add(
          ((Number) to.evaluate("number => window.seenAt[number]", number)).doubleValue() - sent);
    }
    return rounds;
  }

  /** The numbers of the messages in the order in which they came on the screen. */
  static List<Integer> shown(Page to) {
    List<Integer> numbers = new ArrayList<>();
    for (Object number : (List<?>) to.evaluate("() => window.shown")) {
      numbers.add(((Number) number).intValue());
    }
    return numbers;
  }

  static String summary(List<Double> rounds) {
    List<Double> sorted = rounds.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "p50 %.0f ms, p99 %.0f ms, of %d",
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1),
        sorted.size());
  }
}
