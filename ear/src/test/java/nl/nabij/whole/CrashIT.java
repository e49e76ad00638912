package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.log;
import static nl.nabij.whole.Screen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The server is killed in the middle of a conversation: what was accepted is there once, in order.
 */
class CrashIT {
  private static Browser browser;

  @BeforeAll
  static void open() {
    Whole.stand();
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void nothing_is_lost_or_doubled_when_the_server_is_killed_in_the_middle() {
    DemoYouth tied = DemoYouth.tie("consultant");
    Page youth = tied.page(browser);
    assertThat(log(youth)).isVisible();

    List<String> written = new ArrayList<>();
    for (int number = 1; number <= 40; number++) {
      if (number == 15) {
        Whole.stand().wildfly().kill();
      }
      String text = "Bericht " + number + " van de storm.";
      written.add(text);
      write(youth, text);
    }
    assertThat(youth.locator("[data-unsent]").count()).isPositive();
    Whole.stand().wildfly().start();

    // The browser comes back by itself and sends what it still held.
    assertThat(youth.locator("[data-unsent]"))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));

    // Sessions of staff do not outlive the server; Keycloak's do.
    JsonNode kept =
        Api.staff("consultant")
            .get("/api/threads/" + tied.thread() + "/messages?limit=100")
            .json()
            .path("messages");
    List<String> texts = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    for (JsonNode message : kept) {
      if (message.path("text").asText().endsWith("van de storm.")) {
        texts.add(message.path("text").asText());
        numbers.add(message.path("seq").asLong());
      }
    }
    assertThat(texts).containsExactlyElementsOf(written);
    for (int at = 1; at < numbers.size(); at++) {
      assertThat(numbers.get(at)).isEqualTo(numbers.get(at - 1) + 1);
    }
  }
}
