package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.field;
import static nl.nabij.whole.Screen.log;
import static nl.nabij.whole.Screen.write;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What two people do with messages besides writing them, each on their own screen. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TalkIT {
  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

  private static Browser browser;
  private static Page youth;
  private static Page desk;

  @BeforeAll
  static void open() {
    Whole.stand();
    browser = Browser.open();
    final DemoYouth one = DemoYouth.tie("consultant2.meerdam");
    youth = one.page(browser);
    assertThat(log(youth)).isVisible(PATIENTLY);
    desk = browser.staff("consultant2.meerdam", "/werk/jongere/" + one.id());
    assertThat(log(desk)).isVisible(PATIENTLY);
    youth.onDialog(dialog -> dialog.accept());
    desk.onDialog(dialog -> dialog.accept());
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static Locator bubble(final Page page, final String text) {
    return page.locator("article", new Page.LocatorOptions().setHasText(text)).last();
  }

  private static void choose(final Page page, final String text, final String act) {
    bubble(page, text).getByRole(AriaRole.BUTTON, named("Meer over dit bericht")).click();
    page.locator(".menu [role^=menuitem]", new Page.LocatorOptions().setHasText(act)).click();
  }

  private static Locator.GetByRoleOptions named(final String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  @Test
  @Order(1)
  void a_message_is_sent_delivered_and_read() {
    desk.locator("body").click();
    write(youth, "Zullen we dinsdag om 10 uur afspreken?");
    assertThat(bubble(desk, "dinsdag om 10 uur")).isVisible();
    assertThat(bubble(youth, "dinsdag om 10 uur")).containsText("Gelezen");
  }

  @Test
  @Order(2)
  void that_the_other_types_is_shown_and_fades() {
    // Slow enough to go on for longer than word of it is held back.
    field(youth)
        .pressSequentially("Ik dacht aan", new Locator.PressSequentiallyOptions().setDelay(400));
    assertThat(desk.locator(".thread__typing")).containsText("typt…");
    Pictures.take(desk, "bericht-typen");
    field(youth).fill("");
    assertThat(desk.locator(".thread__typing")).isEmpty();
  }

  @Test
  @Order(3)
  void an_answer_quotes_and_leads_to_what_it_answers() {
    choose(desk, "dinsdag om 10 uur", "Antwoord");
    Pictures.take(desk, "bericht-antwoord-schrijven");
    write(desk, "Dat is goed, tot dan!");
    assertThat(bubble(youth, "Dat is goed").locator(".bubble__quote")).containsText("dinsdag");
    bubble(youth, "Dat is goed").locator(".bubble__quote").click();
    assertThat(bubble(youth, "afspreken?").first()).isVisible();
  }

  @Test
  @Order(4)
  void a_text_is_changed_and_both_see_that() {
    write(desk, "Neem je CV mee.");
    choose(desk, "Neem je CV mee.", "Pas aan");
    assertThat(field(desk)).hasValue("Neem je CV mee.");
    field(desk).fill("Neem je CV en een brief mee.");
    button(desk, "Verstuur").click();
    assertThat(bubble(youth, "CV en een brief")).containsText("aangepast");
    assertThat(field(desk)).hasValue("");
  }

  @Test
  @Order(5)
  void a_reaction_says_what_it_means() {
    bubble(youth, "CV en een brief")
        .getByRole(AriaRole.BUTTON, named("Meer over dit bericht"))
        .click();
    Pictures.take(youth, "bericht-menu");
    youth.getByRole(AriaRole.MENUITEMRADIO, new Page.GetByRoleOptions().setName("Goed")).click();
    assertThat(bubble(desk, "CV en een brief").getByRole(AriaRole.LIST, named("Reacties")))
        .containsText("Goed");
  }

  @Test
  @Order(6)
  void what_was_agreed_stands_above_the_thread() {
    choose(desk, "CV en een brief", "Zet vast");
    assertThat(youth.locator(".pins")).containsText("Vastgezet (1)");
    youth.locator(".pins summary").click();
    Pictures.take(youth, "bericht-vastgezet");
    youth.locator(".pins__one").click();
  }

  @Test
  @Order(7)
  void what_is_withdrawn_is_gone_for_both() {
    write(youth, "Dit had ik niet willen sturen");
    assertThat(bubble(desk, "niet willen sturen")).isVisible();
    choose(youth, "niet willen sturen", "Trek in");
    assertThat(bubble(desk, "Bericht ingetrokken")).isVisible();
    assertThat(log(desk)).not().containsText("niet willen sturen");
    desk.reload();
    assertThat(bubble(desk, "Bericht ingetrokken")).isVisible();
    assertThat(log(desk)).not().containsText("niet willen sturen");
  }

  @Test
  @Order(8)
  void texts_of_all_kinds_are_shown_as_they_were_typed() {
    write(youth, "שלום, אני בא מחר! 😬👨‍👩‍👧");
    write(
        youth, "Geachte mevrouw,\n\nIk solliciteer bij u.\n    Ingesprongen regel\n\nGroet,\nNoor");
    write(desk, "Kijk op https://www.rаbobank.nl/ en https://digid.nl@kwaad.example/");
    assertThat(bubble(youth, "rаbobank")).containsText("gaat naar www.xn--rbobank-2fg.nl");
    assertThat(bubble(youth, "rаbobank")).containsText("gaat naar kwaad.example");
    Pictures.take(youth, "bericht-teksten");
    Pictures.take(desk, "bericht-consulent");
    desk.setViewportSize(768, 900);
    Pictures.take(desk, "bericht-consulent-768");
    desk.setViewportSize(1280, 800);
  }

  @Test
  @Order(9)
  void the_menu_is_used_by_keyboard_alone() {
    final Locator more = bubble(desk, "rаbobank").locator("[data-more]");
    more.focus();
    more.press("ArrowUp");
    desk.keyboard().press("Enter");
    assertThat(desk.getByRole(AriaRole.MENU)).isVisible();
    desk.keyboard().press("ArrowDown");
    desk.keyboard().press("Escape");
    assertThat(desk.getByRole(AriaRole.MENU)).hasCount(0);
  }

  @Test
  @Order(10)
  void a_youth_chooses_not_to_show_what_they_read() {
    youth.navigate("/#instellingen");
    youth.getByLabel("Laten zien wat ik heb gelezen").uncheck();
    Pictures.take(youth, "bericht-instellingen");
    youth.navigate("/");
    assertThat(log(youth)).isVisible();
    write(desk, "Zie je dit?");
    assertThat(bubble(youth, "Zie je dit?")).isVisible();
    assertThat(bubble(desk, "Zie je dit?")).containsText("Afgeleverd");
  }
}
