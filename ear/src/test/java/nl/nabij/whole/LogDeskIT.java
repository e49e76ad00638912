package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The officer reads a day in which one colleague did much, and hands a search on as a link. */
class LogDeskIT {
  private static final String WRITER = "consultant13.meerdam";
  private static final int WRITTEN = 60;
  private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
  private static final Pattern TIMES = Pattern.compile("(?:minstens )?(\\d+) keer");
  private static final String ALL_SHOWN =
      "() => [...document.querySelectorAll('[data-entry]')].map(row => row.dataset.entry)";
  private static final String UNKNOWN =
      "?action=dossier.steal&from=2026-02-30&colleague=0193a5c8-0000-7000-8000-00000000000a";

  private static Browser browser;
  private static People.Pair pair;
  private static String writer;

  @BeforeAll
  static void aBusyColleague() {
    Whole.stand();
    browser = Browser.open();
    pair = People.pair(WRITER, 1);
    writer = pair.consultant().get("/api/session").json().path("id").asText();
    for (int number = 0; number < WRITTEN; number++) {
      final String text = "{\"id\":\"%s\",\"text\":\"tot straks\"}".formatted(UUID.randomUUID());
      assertThat(
              pair.consultant().post("/api/threads/" + pair.thread() + "/messages", text).status())
          .isEqualTo(201);
    }
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void what_belongs_together_is_one_row_that_opens_and_grows_with_the_next_page() {
    final Page desk = browser.staff("officer", "/toezicht/" + search());
    assertThat(desk.locator(".row--fold").first()).isVisible();
    // The last day on the page: the messages may have been written around midnight.
    final Locator day = desk.locator(".day").nth(desk.locator(".day").count() - 1);
    final Locator fold = day.locator(".row--fold").first();
    final Locator rows = day.locator(".fold").first().locator("[data-entry]");
    assertThat(fold).containsText(Pattern.compile("minstens \\d+ keer"));
    assertThat(fold).containsText("schreef een bericht");
    assertThat(fold).containsText(pair.name());
    assertThat(fold).hasAttribute("aria-expanded", "false");
    assertThat(day.locator(".day__count")).containsText(Pattern.compile("\\d+ van \\d+ regels"));
    look(desk, "gevouwen", ".row--fold");

    final int loaded = times(fold);
    fold.focus();
    desk.keyboard().press("Enter");
    assertThat(fold).hasAttribute("aria-expanded", "true");
    assertThat(rows).hasCount(loaded);
    desk.keyboard().press("ArrowDown");
    assertThat(rows.first()).isFocused();
    desk.keyboard().press("Enter");
    assertThat(rows.first()).hasAttribute("aria-pressed", "true");
    button(desk, "Bewijs dit").click();
    assertThat(rows.first()).containsText("Bewezen");
    assertThat(fold).containsText("1 van " + loaded + " bewezen");
    look(desk, "open", ".row--fold");

    button(desk, "Sluiten").click();
    button(desk, "Meer regels laden").click();
    assertThat(fold).not().containsText("minstens " + loaded + " keer");
    assertThat(fold).hasAttribute("aria-expanded", "true");
    assertThat(rows).hasCount(times(fold));
    assertThat(times(fold)).isGreaterThan(loaded);
    assertThat((List<?>) desk.evaluate(ALL_SHOWN)).doesNotHaveDuplicates();

    desk.getByLabel("Vouw per dag samen").uncheck();
    assertThat(desk.locator(".row--fold")).hasCount(0);
    assertThat(entries(desk).first()).isVisible();
  }

  @Test
  void a_link_to_a_search_is_copied_and_restores_it_for_who_may_see_it() {
    final Page desk = browser.staff("officer", "/toezicht/");
    desk.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    desk.getByLabel("Welke collega?").selectOption(writer);
    desk.getByLabel("Welke handeling?").selectOption("message.write");
    assertThat(desk.locator(".row__action").first()).hasText("schreef een bericht");
    button(desk, "Kopieer link").click();
    assertThat(desk.locator(".copy-link [role=status]")).containsText("gekopieerd");
    look(desk, "link", ".copy-link");
    final String link = (String) desk.evaluate("() => navigator.clipboard.readText()");
    assertThat(link).isEqualTo(Whole.url() + "/toezicht/" + search());

    final Page later = browser.staff("officer", link.substring(Whole.url().length()));
    assertThat(later.getByLabel("Welke collega?")).hasValue(writer);
    assertThat(later.getByLabel("Welke handeling?")).hasValue("message.write");
    assertThat(later.locator(".row__action").first()).hasText("schreef een bericht");
    assertThat(later.locator(".filters__left-out")).hasCount(0);
    assertThat(pair.consultant().get("/toezicht/" + search()).status()).isEqualTo(403);
  }

  @Test
  void where_copying_is_not_allowed_the_link_can_be_taken_by_hand() {
    final Page desk = browser.staff("officer", "/toezicht/" + search());
    desk.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }");
    button(desk, "Kopieer link").click();
    assertThat(desk.getByLabel("Link naar deze zoekvraag")).hasValue(desk.url());
  }

  @Test
  void a_link_that_asks_for_what_is_not_known_says_so_and_searches_for_the_rest() {
    final Page desk = browser.staff("officer", "/toezicht/" + UNKNOWN);
    assertThat(desk.locator(".filters__left-out"))
        .containsText(Pattern.compile("de handeling, de eerste dag"));
    assertThat(desk.getByLabel("Welke handeling?")).hasValue("");
    assertThat(desk.locator(".found__none")).isVisible();
    assertThat(desk.getByLabel("Welke collega?").locator("option:checked"))
        .hasText("Onbekende collega");
    look(desk, "onbekend", ".filters__left-out");
    button(desk, "Alle filters wissen").click();
    assertThat(desk.locator(".filters__left-out")).hasCount(0);
    assertThat(desk.locator(".row").first()).isVisible();
  }

  private static String search() {
    return "?colleague=" + writer + "&action=message.write";
  }

  private static Locator entries(final Page desk) {
    return desk.locator("[data-entry]");
  }

  private static int times(final Locator fold) {
    final Matcher times = TIMES.matcher(fold.textContent());
    assertThat(times.find()).isTrue();
    return Integer.parseInt(times.group(1));
  }

  private static void look(final Page desk, final String name, final String what) {
    for (final int width : WIDTHS) {
      desk.setViewportSize(width, width < 700 ? 740 : 800);
      Axe.findsNothing(desk);
      assertThat((Integer) desk.evaluate("() => document.documentElement.scrollWidth"))
          .as(name + " at " + width)
          .isLessThanOrEqualTo(width);
      desk.locator(what).first().scrollIntoViewIfNeeded();
      Pictures.take(desk, "logboek-" + name + "-" + width);
    }
    desk.setViewportSize(1280, 800);
  }
}
