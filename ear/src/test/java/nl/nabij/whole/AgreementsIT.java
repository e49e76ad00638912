package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.heading;
import static nl.nabij.whole.Screen.log;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small steps: agreed at the desk, done on the phone, and seen on both. */
class AgreementsIT {
  private static final String CONSULTANT = "consultant17.meerdam";
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
  void a_step_is_agreed_at_the_desk_and_done_on_the_phone() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final Page phone = youth.page(browser);
    phone.navigate("/#afspraken");
    assertThat(heading(phone, "Mijn stappen")).isVisible();
    final Page desk = browser.staff(CONSULTANT, "/werk/jongere/" + youth.id());
    button(desk, "Stap toevoegen").click();
    desk.getByLabel("Wat spreken jullie af?").fill("De school bellen");
    Axe.findsNothing(desk);
    Pictures.take(desk, "stappen-werk-nieuw");
    button(desk, "Spreek af").click();
    assertThat(log(desk).getByText("Afgesproken: De school bellen")).isVisible();

    final Locator step = tick(phone, "De school bellen");
    assertThat(step).isVisible();
    Pictures.take(phone, "stappen-360");
    Axe.findsNothing(phone);
    step.focus();
    phone.keyboard().press("Space");
    assertThat(phone.getByText("Goed gedaan!")).isVisible();
    assertThat(phone.getByText("1 stap gelukt")).isVisible();
    Pictures.take(phone, "stappen-gelukt-360");
    Axe.findsNothing(phone);

    assertThat(log(desk).getByText("Gelukt: De school bellen")).isVisible();
    assertThat(desk.getByText("1 stap gelukt")).isVisible();
    Pictures.take(desk, "stappen-werk");
  }

  @Test
  void a_youth_writes_down_a_step_of_their_own_and_takes_it_back() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final Page phone = youth.page(browser);
    phone.navigate("/#afspraken");
    button(phone, "Stap toevoegen").click();
    button(phone, "Spreek af").click();
    assertThat(phone.getByText("Vul in wat er gebeurt en kies een dag.")).isVisible();
    phone.getByLabel("Wat ga je doen?").fill("Mijn cv afmaken");
    Pictures.take(phone, "stappen-nieuw-360");
    Axe.findsNothing(phone);
    button(phone, "Spreek af").click();
    assertThat(tick(phone, "Mijn cv afmaken")).isVisible();
    button(phone, "Hoeft niet meer: Mijn cv afmaken").click();
    assertThat(tick(phone, "Mijn cv afmaken")).hasCount(0);
  }

  @Test
  void a_step_of_another_organisation_says_whose_it_is_on_both_screens() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final Page phone = youth.page(browser);
    phone.navigate("/#afspraken");
    assertThat(heading(phone, "Mijn stappen")).isVisible();
    final Page desk = browser.staff(CONSULTANT, "/werk/jongere/" + youth.id());
    button(desk, "Stap toevoegen").click();
    desk.getByLabel("Wat spreken jullie af?").fill("Een eerste gesprek plannen");
    desk.getByLabel("Een andere organisatie").check();
    button(desk, "Spreek af").click();
    assertThat(desk.getByText("Vul in welke organisatie dit doet.")).isVisible();
    desk.getByLabel("Welke organisatie?").fill("Schuldhulp Meerdam");
    Axe.findsNothing(desk);
    Pictures.take(desk, "stappen-werk-andere");
    button(desk, "Spreek af").click();
    assertThat(
            log(desk).getByText("Afgesproken met Schuldhulp Meerdam: Een eerste gesprek plannen"))
        .isVisible();

    assertThat(phone.getByText("Schuldhulp Meerdam, vóór of op")).isVisible();
    Pictures.take(phone, "stappen-andere-360");
    tick(phone, "Een eerste gesprek plannen").check();
    assertThat(desk.getByText("1 stap gelukt")).isVisible();
  }

  private static Locator tick(final Page page, final String text) {
    return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(text));
  }
}
