package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.log;
import static nl.nabij.whole.Screen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A phone in a tunnel: it opens, shows what was last there, and holds what is written. */
class OfflineIT {
  private static final LocatorAssertions.HasCountOptions PATIENTLY =
      new LocatorAssertions.HasCountOptions().setTimeout(30_000);

  /** Whether this device keeps messages, and the worker keeps all files of the page. */
  private static final String POCKET =
      """
      async () => {
        const databases = await indexedDB.databases();
        if (!databases.some((one) => one.name === 'nabij-pocket')) return false;
        const shell = await caches.open('shell');
        const files = performance.getEntriesByType('resource')
          .map((entry) => new URL(entry.name).pathname)
          .filter((path) => path.startsWith('/assets/'));
        for (const file of files) if (!(await shell.match(file))) return false;
        const shelf = await new Promise((done) => {
          const opening = indexedDB.open('nabij-pocket');
          opening.onsuccess = () => done(opening.result);
        });
        const box = await new Promise((done) => {
          const asked = shelf.transaction('pocket').objectStore('pocket').get('box');
          asked.onsuccess = () => done(asked.result);
        });
        shelf.close();
        return box !== undefined;
      }
      """;

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
  void the_app_opens_without_a_connection_and_sends_later_what_is_written_meanwhile() {
    final DemoYouth youth = DemoYouth.tie("consultant14.meerdam");
    say(youth, "Dit lees je straks ook in de trein.");
    final Page phone = youth.page(browser);
    assertThat(log(phone).getByText("ook in de trein")).isVisible();
    phone.waitForCondition(() -> (Boolean) phone.evaluate(POCKET));

    phone.context().setOffline(true);
    phone.reload();
    assertThat(log(phone).getByText("ook in de trein")).isVisible();
    assertThat(log(phone).getByText("die op je telefoon staan")).isVisible();
    write(phone, "Geschreven in de tunnel.");
    assertThat(phone.locator("[data-unsent]")).hasCount(1);
    Pictures.take(phone, "zonder-internet-360");
    Axe.findsNothing(phone);
    say(youth, "En dit kwam intussen.");

    phone.context().setOffline(false);
    assertThat(phone.locator("[data-unsent]")).hasCount(0, PATIENTLY);
    assertThat(log(phone).getByText("En dit kwam intussen.")).isVisible();
    assertThat(log(phone).getByText("Geschreven in de tunnel.")).hasCount(1);
    assertThat(
            youth
                .consultant()
                .get("/api/threads/" + youth.thread() + "/messages?limit=50")
                .body()
                .split("Geschreven in de tunnel", -1))
        .hasSize(2);
  }

  @Test
  void the_app_comes_by_itself_when_the_server_answers_again() {
    final DemoYouth youth = DemoYouth.tie("consultant14.meerdam");
    final Page phone = youth.page(browser);
    assertThat(log(phone)).isVisible();
    phone.evaluate("() => localStorage.setItem('nabij-pocket.off', '1')");
    phone.evaluate("() => indexedDB.deleteDatabase('nabij-pocket')");
    phone.context().route("**/api/session*", route -> route.fulfill(unavailable()));
    phone.reload();
    assertThat(phone.locator("h1")).isVisible();
    assertThat(log(phone)).hasCount(0);

    phone.context().unrouteAll();
    assertThat(log(phone)).isVisible();
  }

  private static Route.FulfillOptions unavailable() {
    return new Route.FulfillOptions().setStatus(503);
  }

  @Test
  void what_was_kept_is_gone_when_the_device_is_ended() {
    final DemoYouth youth = DemoYouth.tie("consultant14.meerdam");
    say(youth, "Alleen voor jou.");
    final Page phone = youth.page(browser);
    assertThat(log(phone).getByText("Alleen voor jou")).isVisible();
    phone.waitForCondition(() -> (Boolean) phone.evaluate(POCKET));
    youth.consultant().delete("/api/youths/" + youth.id() + "/devices");
    assertThat(log(phone)).hasCount(0, PATIENTLY);
    phone.waitForCondition(() -> !(Boolean) phone.evaluate(POCKET));

    phone.context().setOffline(true);
    phone.reload();
    assertThat(phone.locator("h1")).isVisible();
    assertThat(phone.getByText("Alleen voor jou")).hasCount(0);
    assertThat(log(phone)).hasCount(0);
  }

  private static void say(final DemoYouth youth, final String text) {
    youth
        .consultant()
        .post(
            "/api/threads/" + youth.thread() + "/messages",
            "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text));
  }
}
