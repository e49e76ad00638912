package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import nl.nabij.stand.visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands out in the log comes to the officer, who judges it. */
class SignalsIT {
  private static final String OWNER = "consultant15.meerdam";
  private static final String NOSY = "consultant12.meerdam";
  private static final String NOSY_NAME = "Nadia Osman";
  private static final String WHY = "De moeder belt: zij is ongerust.";
  private static final String NOTE = "Ik bel Nadia er vandaag over.";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static Browser browser;
  private static DemoYouth youth;
  private static String glass;

  @BeforeAll
  static void somebodyBreaksTheGlass() {
    Whole.stand();
    browser = Browser.open();
    youth = DemoYouth.tieGuided(OWNER);
    final Api nosy = Api.staff(NOSY);
    assertThat(nosy.get("/api/youths/" + youth.id()).status()).isEqualTo(403);
    assertThat(
            nosy.post("/api/youths/" + youth.id() + "/glass", "{\"reason\":\"" + WHY + "\"}")
                .status())
        .isEqualTo(200);
    glass = found("break-glass").path("id").asText();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  /** The round comes by each ten seconds, on entries that have their number. */
  private static JsonNode found(final String kind) {
    final Api officer = Api.staff("officer");
    final long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      for (final JsonNode one : officer.get("/api/signals").json().path("open")) {
        if (one.path("kind").asText().equals(kind)
            && one.at("/actor/name").asText().equals(NOSY_NAME)
            && ("outside-caseload".equals(kind)
                || one.at("/dossier/id").asText().equals(youth.id()))) {
          return one;
        }
      }
      assertThat(System.nanoTime()).as("no signal yet of " + kind).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    }
  }

  private static Answer judge(final Api who, final String signal, final String body) {
    return who.post("/api/signals/" + signal + "/judgement", body);
  }

  @Test
  void only_an_officer_of_the_municipality_sees_and_judges() {
    final String fine = "{\"verdict\":\"fine\"}";
    for (final String who : new String[] {OWNER, NOSY, "coordinator", "administrator"}) {
      final Api other = Api.staff(who);
      assertThat(other.get("/api/signals").status()).as(who).isEqualTo(403);
      assertThat(judge(other, glass, fine).status()).as(who).isEqualTo(403);
    }
    final Api elsewhere = Api.staff("officer.vliethoven");
    assertThat(elsewhere.get("/api/signals").body())
        .doesNotContain(glass)
        .doesNotContain(youth.id())
        .doesNotContain(NOSY_NAME);
    assertThat(judge(elsewhere, glass, fine).status()).isEqualTo(403);
    assertThat(youth.device().get("/api/signals?as=youth").status()).isIn(401, 403);
    assertThat(Api.stranger().get("/api/signals").status()).isEqualTo(401);
  }

  @Test
  void a_judgement_that_makes_no_sense_is_not_taken() {
    final Api officer = Api.staff("officer");
    for (final String body :
        new String[] {
          "{}",
          "{\"verdict\":\"guilty\"}",
          "{\"verdict\":\"ask\"}",
          "{\"verdict\":\"incident\"," + "\"note\":\"  \"}",
          "{\"verdict\":\"fine\",\"note\":\"" + "x".repeat(1_001) + "\"}",
          "[]"
        }) {
      assertThat(judge(officer, glass, body).status()).as(body).isEqualTo(400);
    }
    assertThat(judge(officer, UUID.randomUUID().toString(), "{\"verdict\":\"fine\"}").status())
        .isEqualTo(404);
    assertThat(judge(officer, "nobody", "{\"verdict\":\"fine\"}").status()).isEqualTo(400);
  }

  @Test
  void the_desk_opens_on_it_and_is_worked_with_keys() {
    found("outside-caseload");
    final Page desk = browser.staff("officer", "/toezicht/");
    assertThat(heading(desk, "Valt op")).isVisible();
    final Locator card =
        desk.locator(".signal")
            .filter(
                new Locator.FilterOptions()
                    .setHasText(
                        NOSY_NAME + " gebruikte noodtoegang voor het dossier van " + youth.name()));
    assertThat(card).isVisible();
    for (final int width : new int[] {360, 768, 1280}) {
      desk.setViewportSize(width, 800);
      Pictures.take(desk, "signalen-" + width);
      Axe.findsNothing(desk);
      org.assertj.core.api.Assertions.assertThat(
              (Integer) desk.evaluate("() => document.documentElement.scrollWidth"))
          .as("at " + width)
          .isLessThanOrEqualTo(width);
    }

    card.getByRole(AriaRole.BUTTON, named("Navragen")).focus();
    desk.keyboard().press("Enter");
    final Locator note = card.getByLabel("Toelichting");
    assertThat(note).isFocused();
    desk.keyboard().press("Escape");
    assertThat(note).hasCount(0);
    assertThat(card.getByRole(AriaRole.BUTTON, named("Navragen"))).isFocused();
    desk.keyboard().press("Enter");
    assertThat(note).isFocused();
    desk.keyboard().press("Tab");
    desk.keyboard().press("Tab");
    desk.keyboard().press("Enter");
    assertThat(card.getByText("Schrijf er een toelichting bij.")).isVisible();
    assertThat(note).isFocused();
    desk.keyboard().type(NOTE);
    for (final int width : new int[] {360, 1280}) {
      desk.setViewportSize(width, 800);
      note.scrollIntoViewIfNeeded();
      Pictures.take(desk, "signaal-oordeel-" + width);
      Axe.findsNothing(desk);
    }
    desk.keyboard().press("Tab");
    desk.keyboard().press("Tab");
    desk.keyboard().press("Enter");
    assertThat(desk.getByText("Bewaard: Navragen.")).isVisible();

    final Locator judged = desk.locator(".signals__judged");
    judged.locator("> summary").press("Enter");
    assertThat(judged.locator(".signal").first()).containsText(NOTE);
    desk.setViewportSize(1280, 800);
    judged.scrollIntoViewIfNeeded();
    Pictures.take(desk, "signaal-beoordeeld-1280");
    Axe.findsNothing(desk);

    judged
        .locator(".signal")
        .first()
        .getByRole(
            AriaRole.LINK,
            new Locator.GetByRoleOptions().setName(Pattern.compile("Bekijk de regel.*")))
        .click();
    assertThat(desk).hasURL(Pattern.compile(".*youth=" + youth.id() + ".*action=glass\\.break.*"));
    assertThat(desk.locator("details.signals")).not().hasAttribute("open", Pattern.compile(".*"));
    assertThat(desk.locator(".row__action").first()).isVisible();
    Pictures.take(desk, "signaal-regels-1280");
    Axe.findsNothing(desk);
  }

  private static Locator.GetByRoleOptions named(final String verdict) {
    return new Locator.GetByRoleOptions().setName(Pattern.compile(verdict + ".*"));
  }
}
