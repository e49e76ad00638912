package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.field;
import static nl.nabij.whole.Screen.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Data may have leaked: the officer finds out whose, and begins the notice. */
class BreachIT {
  private static final String CONSULTANT = "consultant14.meerdam";
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
  void the_officer_finds_out_who_is_affected_and_begins_the_notice() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final Page consultant = browser.staff(CONSULTANT, "/werk/jongere/" + youth.id());
    assertThat(field(consultant)).isVisible();
    final String name =
        consultant
            .locator(".desk-header__name")
            .innerText()
            .lines()
            .findFirst()
            .orElseThrow()
            .strip();

    final Page desk = browser.staff("officer", "/toezicht/datalek");
    assertThat(heading(desk, "Mogelijk datalek")).isVisible();
    button(desk, "Zoek uit wie het raakt").click();
    assertThat(desk.getByText("Kies een collega of een netwerkadres")).isVisible();
    desk.getByLabel("Collega").selectOption(name);
    button(desk, "Zoek uit wie het raakt").click();
    assertThat(
            desk.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(Pattern.compile("\\d+ jongeren? geraakt"))))
        .isVisible();
    assertThat(desk.getByText(Pattern.compile("Nog 7[12] uur: melden bij de Autoriteit")))
        .isVisible();
    assertThat(desk.getByText(youth.name()).first()).isVisible();
    final Locator draft = desk.getByLabel("Begin van de melding, zonder namen");
    assertThat(draft).hasValue(Pattern.compile("Aantal betrokkenen: \\d+"));
    assertThat(draft.inputValue()).doesNotContain(youth.name());
    Axe.findsNothing(desk);
    for (final int width : new int[] {360, 768, 1280}) {
      desk.setViewportSize(width, 800);
      Pictures.take(desk, "datalek-" + width);
    }
  }
}
