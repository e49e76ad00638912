package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.log;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was written long ago is found again, by both, and by nobody else. */
class FindIT {
  private static final String OWNER = "consultant8.meerdam";
  private static Browser browser;
  private static DemoYouth youth;

  @BeforeAll
  static void write() {
    Whole.stand();
    browser = Browser.open();
    youth = DemoYouth.tie(OWNER);
    post(youth.device(), "Ik heb een gesprek bij de Zeeuwse kokkelvisserij in Yerseke gehad!");
    for (int number = 1; number <= 60; number++) {
      post(youth.consultant(), "Bericht " + number + " over iets anders.");
    }
    final long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (hits(youth.device(), "kokkel") == 0 && System.nanoTime() < until) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static void post(final Api who, final String text) {
    who.post(
        "/api/threads/" + youth.thread() + "/messages",
        "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text));
  }

  private static int hits(final Api who, final String words) {
    return who.post("/api/search", "{\"words\":\"" + words + "\"}").json().path("hits").size();
  }

  @Test
  void a_consultant_finds_it_among_all_and_goes_there() {
    final Page desk = browser.staff(OWNER, "/werk/");
    desk.locator("#zoek").fill("KOKKEL yers");
    desk.locator("#zoek").press("Enter");
    final Locator hit = desk.locator(".find__hit");
    assertThat(hit).hasCount(1);
    assertThat(hit.locator("mark")).hasText(new String[] {"kokkelvisserij", "Yerseke"});
    for (final int width : new int[] {1280, 768, 360}) {
      desk.setViewportSize(width, 800);
      Pictures.take(desk, "zoeken-consulent-" + width);
    }
    desk.setViewportSize(1280, 800);
    hit.click();
    assertThat(log(desk).getByText("kokkelvisserij")).isInViewport();
    desk.locator(".find input").fill("bestaatniet");
    desk.locator(".find input").press("Enter");
    assertThat(desk.locator(".find__status")).containsText("Geen berichten");
    Pictures.take(desk, "zoeken-niets");
  }

  @Test
  void a_youth_finds_it_in_their_own_conversation() {
    final Page phone = youth.page(browser);
    button(phone, "Zoek in dit gesprek").click();
    phone.getByRole(AriaRole.SEARCHBOX).fill("kokkel");
    phone.getByRole(AriaRole.SEARCHBOX).press("Enter");
    assertThat(phone.locator(".find__hit")).containsText("Jij");
    Pictures.take(phone, "zoeken-jongere");
    phone.locator(".find__hit").click();
    assertThat(log(phone).getByText("kokkelvisserij")).isInViewport();
    assertThat(phone.locator(".find")).hasCount(0);
  }

  @Test
  void nobody_else_finds_it() {
    assertThat(hits(youth.consultant(), "kokkel")).isEqualTo(1);
    assertThat(hits(Api.staff("consultant3.meerdam"), "kokkel")).isZero();
    assertThat(hits(DemoYouth.tie(OWNER).device(), "kokkel")).isZero();
  }
}
