package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.log;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every screen, on a phone and on a desk: axe finds nothing on it, nothing sticks out at its side,
 * and its picture is kept to be looked at.
 */
class EveryScreenIT {
  private static final String CONSULTANT = "consultant13.meerdam";
  private static final List<Integer> WIDTHS = List.of(360, 768, 1280);

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
  void of_the_youth() {
    final DemoYouth one = DemoYouth.tie(CONSULTANT);
    final Page phone = one.page(browser);
    assertThat(log(phone)).isVisible();
    look(phone, "jongere-gesprek");
    button(phone, "Zoek in dit gesprek").click();
    look(phone, "jongere-zoeken");
    for (final String place : List.of("afspraken", "meekijken", "instellingen")) {
      phone.evaluate("place => (location.hash = '#' + place)", place);
      phone.waitForLoadState(LoadState.NETWORKIDLE);
      look(phone, "jongere-" + place);
    }
  }

  @Test
  void of_who_is_not_known() {
    final Page stranger = browser.visitor(360, 740).newPage();
    for (final String path : List.of("/", "/uitnodiging#abc", "/v#K7QM2XPD4R", "/v")) {
      stranger.navigate("about:blank");
      stranger.navigate(path);
      assertThat(stranger.locator("h1").first()).isVisible();
      look(stranger, "vreemde" + path.replaceAll("[^a-zA-Z]", "-"));
    }
  }

  @Test
  void of_the_consultant() {
    final Page desk = browser.staff(CONSULTANT, "/werk/");
    assertThat(desk.locator(".person-row").first()).isVisible();
    look(desk, "werk-vandaag");
    for (final String name : List.of("Afwezig", "Sneltoetsen")) {
      button(desk, name).click();
      assertThat(desk.locator("dialog[open]")).isVisible();
      look(desk, "werk-" + name);
      desk.keyboard().press("Escape");
    }
    desk.locator(".person-row").last().click();
    assertThat(log(desk)).isVisible();
    assertThat(button(desk, "Afspraak plannen")).isVisible();
    look(desk, "werk-jongere");
    for (final String name : List.of("Afspraak plannen", "Uitnodigen", "Ritme afspreken")) {
      button(desk, name).click();
      assertThat(desk.locator("dialog[open]")).isVisible();
      look(desk, "werk-" + name.replace(' ', '-'));
      desk.keyboard().press("Escape");
    }
  }

  @Test
  void of_the_coordinator() {
    final Page desk = browser.staff("coordinator", "/werk/");
    assertThat(desk.locator("h1")).isVisible();
    look(desk, "werk-team");
  }

  @Test
  void of_the_officer() {
    final Page desk = browser.staff("officer", "/toezicht/");
    assertThat(desk.locator("h1").first()).isVisible();
    desk.waitForLoadState(LoadState.NETWORKIDLE);
    look(desk, "toezicht");
  }

  private static void look(final Page page, final String name) {
    for (final int width : WIDTHS) {
      page.setViewportSize(width, width < 700 ? 740 : 800);
      Axe.findsNothing(page);
      org.assertj.core.api.Assertions.assertThat(
              (Integer) page.evaluate("() => document.documentElement.scrollWidth"))
          .as(name + " at " + width)
          .isLessThanOrEqualTo(width);
      Pictures.take(page, "scherm-" + name + "-" + width);
    }
    page.setViewportSize(1280, 800);
  }
}
