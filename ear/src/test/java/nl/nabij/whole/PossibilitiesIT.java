package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.field;
import static nl.nabij.whole.Screen.heading;
import static nl.nabij.whole.Screen.log;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a municipality offers: kept by the coordinator, looked through and asked about by youths.
 */
class PossibilitiesIT {
  private static final String CONSULTANT = "consultant15.meerdam";
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
  void a_text_of_the_team_becomes_a_question_of_a_youth() {
    final Page coordinator = browser.staff("coordinator", "/werk/");
    button(coordinator, "Teksten").click();
    coordinator
        .getByLabel("Tekst", new Page.GetByLabelOptions().setExact(true))
        .fill("Elke woensdag van 14 tot 16 uur. Kijk op https://werkcafe.example voor het adres.");
    coordinator.getByLabel("Laat dit ook aan alle jongeren zien").check();
    button(coordinator, "Bewaar").click();
    assertThat(coordinator.getByText("Geef de tekst een titel.")).isVisible();
    coordinator.getByLabel("Titel (mag leeg blijven)").fill("Werkcafé in de bibliotheek");
    Axe.findsNothing(coordinator);
    Pictures.take(coordinator, "mogelijkheden-beheren");
    button(coordinator, "Bewaar").click();
    assertThat(coordinator.getByText("De tekst is bewaard.")).isVisible();

    final Page phone = DemoYouth.tieGuided(CONSULTANT).page(browser);
    phone.navigate("/#afspraken");
    assertThat(heading(phone, "Mogelijkheden")).isVisible();
    phone
        .locator("summary", new Page.LocatorOptions().setHasText("Werkcafé in de bibliotheek"))
        .focus();
    phone.keyboard().press("Enter");
    assertThat(phone.getByText("werkcafe.example")).isVisible();
    Axe.findsNothing(phone);
    Pictures.take(phone, "mogelijkheden-360");
    button(phone, "Vraag hierover").click();
    assertThat(log(phone)).isVisible();
    assertThat(field(phone)).hasValue("Ik heb een vraag over: Werkcafé in de bibliotheek. ");
    assertThat(field(phone)).isFocused();
    Pictures.take(phone, "mogelijkheden-vraag-360");
  }
}
