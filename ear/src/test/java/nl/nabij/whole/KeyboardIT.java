package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.field;
import static nl.nabij.whole.Screen.log;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Somebody without a mouse, and somebody who does not see the screen: everything is reached with
 * keys, and a new message is announced by itself.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardIT {
  private static final String CONSULTANT = "consultant5.meerdam";

  /** More presses of Tab than there are stops on any screen of these. */
  private static final int STOPS = 150;

  /** What a screen reader hears of a log: what is added to it, unless something is taken away. */
  private static final String LISTEN =
      """
      log => {
        window.heard = { added: [], removed: 0 };
        new MutationObserver((all) => all.forEach((one) => {
          one.addedNodes.forEach((node) => window.heard.added.push(node.textContent));
          one.removedNodes.forEach((node) => {
            if (node.nodeType === 1 && node.matches('article')) window.heard.removed++;
          });
        })).observe(log, { childList: true, subtree: true });
      }
      """;

  private static Browser browser;
  private static DemoYouth one;
  private static Page youth;
  private static Page desk;

  @BeforeAll
  static void open() {
    Whole.stand();
    browser = Browser.open();
    one = DemoYouth.tieGuided(CONSULTANT);
    youth = one.page(browser);
    youth.setViewportSize(768, 900);
    desk = browser.staff(CONSULTANT, "/werk/");
    assertThat(log(youth)).isVisible();
    assertThat(desk.locator("#inhoud")).isVisible();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static void press(final Page page, final String... keys) {
    for (final String key : keys) {
      page.keyboard().press(key);
    }
  }

  /** Goes on with Tab until the focus is there. */
  private static void tabTo(final Page page, final Locator wanted) {
    wanted.waitFor();
    for (int stop = 0; stop < STOPS; stop++) {
      if ((Boolean) wanted.evaluate("one => one === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not come to " + wanted);
  }

  /** Where Tab stops, from the beginning of the page, each once. */
  private static List<String> stops(final Page page) {
    page.evaluate("() => document.activeElement?.blur()");
    final List<String> seen = new ArrayList<>();
    for (int stop = 0; stop < STOPS; stop++) {
      page.keyboard().press("Tab");
      final String at =
          (String)
              page.evaluate(
                  """
                  () => {
                    const at = document.activeElement;
                    if (!at || at === document.body) return '';
                    const box = at.getBoundingClientRect();
                    const style = getComputedStyle(at);
                    const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
                      || at.matches('textarea, input, select, [role=log], [role=region], main');
                    return (at.getAttribute('aria-label') || at.textContent || at.tagName).trim()
                      + (box.width > 0 && box.height > 0 ? '' : ' NOWHERE')
                      + (shown ? '' : ' UNSEEN');
                  }
                  """);
      if (at.isEmpty() || seen.contains(at)) {
        break;
      }
      seen.add(at);
    }
    return seen;
  }

  @Test
  @Order(1)
  void every_stop_of_the_tab_key_is_somewhere_and_is_seen() {
    final List<String> ofYouth = stops(youth);
    assertThat(ofYouth).hasSizeGreaterThan(5).noneMatch(stop -> stop.endsWith("NOWHERE"));
    assertThat(ofYouth).noneMatch(stop -> stop.endsWith("UNSEEN"));
    assertThat(ofYouth.get(0)).isEqualTo("Naar de inhoud");
    final List<String> ofDesk = stops(desk);
    assertThat(ofDesk).hasSizeGreaterThan(10).noneMatch(stop -> stop.endsWith("NOWHERE"));
    assertThat(ofDesk).noneMatch(stop -> stop.endsWith("UNSEEN"));
  }

  @Test
  @Order(2)
  void a_consultant_finds_somebody_and_writes_and_plans_without_a_mouse() {
    desk.locator("main").focus();
    press(desk, "/");
    assertThat(desk.locator("#zoek")).isFocused();
    desk.keyboard().type(one.name());
    final Locator found =
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(one.name())).first();
    tabTo(desk, found);
    press(desk, "Enter");
    assertThat(log(desk)).isVisible();
    desk.locator("main").focus();
    press(desk, "b");
    assertThat(field(desk)).isFocused();
    desk.keyboard().type("Zonder muis geschreven.");
    press(desk, "Enter");
    assertThat(log(youth).getByText("Zonder muis geschreven.")).isVisible();

    press(desk, "Escape");
    press(desk, "a");
    final Locator planning = desk.getByRole(AriaRole.DIALOG);
    assertThat(planning).isVisible();
    press(desk, "Escape");
    assertThat(planning).isHidden();
    press(desk, "?");
    assertThat(desk.getByRole(AriaRole.DIALOG)).isVisible();
    press(desk, "Escape");
    assertThat(desk.getByRole(AriaRole.DIALOG)).hasCount(0);
  }

  @Test
  @Order(3)
  void a_youth_answers_reacts_and_goes_round_without_a_mouse() {
    youth.evaluate("() => document.activeElement?.blur()");
    tabTo(youth, field(youth));
    youth.keyboard().type("Ook zonder muis.");
    press(youth, "Enter");
    assertThat(log(desk).getByText("Ook zonder muis.")).isVisible();

    final Locator more =
        log(youth)
            .locator("article", new Locator.LocatorOptions().setHasText("Zonder muis geschreven."))
            .locator("[data-more]");
    tabTo(
        youth, log(youth).locator("[data-more][tabindex='0'], [data-more]:not([tabindex])").last());
    press(youth, "ArrowUp");
    assertThat(more).isFocused();
    press(youth, "Enter");
    assertThat(youth.getByRole(AriaRole.MENU)).isVisible();
    press(youth, "Enter");
    assertThat(field(youth)).isFocused();
    youth.keyboard().type("Dit is mijn antwoord.");
    press(youth, "Enter");
    assertThat(log(desk).getByText("Dit is mijn antwoord.")).isVisible();

    final Locator appointments =
        youth.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Afspraken"));
    tabTo(youth, appointments);
    press(youth, "Enter");
    assertThat(appointments).hasAttribute("aria-current", "page");
    tabTo(youth, youth.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gesprek")));
    press(youth, "Enter");
    assertThat(log(youth)).isVisible();
  }

  @Test
  @Order(4)
  void a_new_message_is_added_to_the_log_once_and_nothing_is_taken_from_it() {
    assertThat(log(youth)).hasAttribute("aria-label", java.util.regex.Pattern.compile(".+"));
    log(youth).evaluate(LISTEN);
    for (final String text : List.of("Eerste aankondiging", "Tweede aankondiging")) {
      field(desk).fill(text);
      press(desk, "Enter");
      assertThat(log(youth).getByText(text)).isVisible();
    }
    final String heard = (String) youth.evaluate("() => window.heard.added.join('|')");
    assertThat(heard.split("Eerste aankondiging", -1)).hasSize(2);
    assertThat(heard.split("Tweede aankondiging", -1)).hasSize(2);
    assertThat(youth.evaluate("() => window.heard.removed")).isEqualTo(0);
  }
}
