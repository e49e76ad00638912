package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.field;
import static nl.nabij.whole.Screen.heading;
import static nl.nabij.whole.Screen.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who begins is asked once how they want contact, and the consultant sees the answer. */
class IntakeIT {
  private static final String TITLE = "Hoe wil jij contact?";
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
  void who_just_began_is_asked_and_answers_on_one_page() {
    final DemoYouth youth = notAskedYet();
    final Page phone = youth.page(browser);
    assertThat(heading(phone, TITLE)).isVisible();
    Pictures.take(phone, "intake-vraag-360");
    Axe.findsNothing(phone);

    link(phone, "Kiezen").click();
    phone.getByText("Liever niet").first().waitFor();
    phone
        .getByRole(
            com.microsoft.playwright.options.AriaRole.RADIOGROUP,
            new Page.GetByRoleOptions().setName("Bellen").setExact(true))
        .getByText("Liever niet")
        .click();
    Pictures.take(phone, "intake-pagina-360");
    Axe.findsNothing(phone);
    button(phone, "Bewaar").click();
    phone.getByText("Bewaard").first().waitFor();

    assertThat(
            youth
                .consultant()
                .get("/api/youths/" + youth.id() + "/reach")
                .json()
                .at("/wishes/excluded/0")
                .asText())
        .isEqualTo("phone");
    assertThat(heading(youth.page(browser), TITLE)).hasCount(0);
  }

  @Test
  void who_does_not_want_to_now_goes_on_talking() {
    final Page phone = notAskedYet().page(browser);
    button(phone, "Niet nu").click();
    assertThat(heading(phone, TITLE)).hasCount(0);
    assertThat(field(phone)).isVisible();
    phone.reload();
    assertThat(field(phone)).isVisible();
    assertThat(heading(phone, TITLE)).hasCount(0);
  }

  private static DemoYouth notAskedYet() {
    DemoYouth youth = DemoYouth.tieGuided("consultant16.meerdam");
    while (youth.device().get("/api/me/reach").json().hasNonNull("wishes")) {
      youth = DemoYouth.tieGuided("consultant16.meerdam");
    }
    return youth;
  }
}
