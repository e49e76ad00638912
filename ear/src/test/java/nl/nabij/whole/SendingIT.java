package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.field;
import static nl.nabij.whole.Screen.log;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Texts to begin with, messages for later, and one message to several: on the screens of people.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SendingIT {
  private static final String CONSULTANT = "consultant9.meerdam";
  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

  private static Browser browser;
  private static List<DemoYouth> three;
  private static Page youth;
  private static Page desk;
  private static String first;

  @BeforeAll
  static void open() {
    Whole.stand();
    browser = Browser.open();
    three =
        List.of(
            DemoYouth.tieGuided(CONSULTANT),
            DemoYouth.tieGuided(CONSULTANT),
            DemoYouth.tieGuided(CONSULTANT));
    first = firstName(three.get(0));
    youth = three.get(0).page(browser);
    desk = browser.staff(CONSULTANT, "/werk/jongere/" + three.get(0).id());
    assertThat(log(desk)).isVisible();
    assertThat(log(youth)).isVisible();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static String firstName(final DemoYouth one) {
    return one.name().split(" ")[0];
  }

  @Test
  @Order(1)
  void a_text_is_chosen_by_keyboard_changed_and_then_sent_by_a_person() {
    field(desk).press("/");
    desk.keyboard().type("hoe was");
    assertThat(desk.getByRole(AriaRole.OPTION)).hasCount(1);
    desk.keyboard().press("Enter");
    assertThat(field(desk)).hasValue("Hoi " + first + ", hoe was je week?");
    assertThat(field(desk)).isFocused();
    assertThat(log(youth)).not().containsText("hoe was je week");

    desk.keyboard().type(" Bij mij was het druk.");
    desk.keyboard().press("Enter");

    assertThat(log(youth))
        .containsText("Hoi " + first + ", hoe was je week? Bij mij was het druk.", PATIENTLY);
  }

  @Test
  @Order(2)
  void what_is_not_filled_in_is_marked_and_does_not_go() {
    field(desk).fill("Tot {volgende afspraak}!");
    assertThat(desk.getByText("Voor {volgende afspraak} is niets bekend")).isVisible();
    assertThat(button(desk, "Verstuur")).isDisabled();
    assertThat(button(desk, "Verstuur later")).isDisabled();
    Pictures.take(desk, "teksten-open-plek");
    field(desk).fill("");
  }

  @Test
  @Order(3)
  void a_suggestion_comes_into_the_field_and_no_further() {
    final Locator chip = desk.locator(".opening").first();
    Pictures.take(desk, "teksten-suggesties");
    chip.click();
    assertThat(field(desk)).not().hasValue("");
    assertThat(field(desk)).isFocused();
    field(desk).fill("");
  }

  @Test
  @Order(4)
  void a_text_of_ones_own_is_made_and_found() {
    button(desk, "Teksten").click();
    Pictures.take(desk, "teksten-kiezen");
    Axe.findsNothing(desk);
    button(desk, "Mijn teksten beheren").click();
    desk.getByLabel("Tekst", new Page.GetByLabelOptions().setExact(true))
        .fill("Zullen we samen bellen, ");
    button(desk, "{voornaam} invoegen").click();
    button(desk, "Bewaar").click();
    assertThat(desk.locator(".phrases__one")).containsText("Zullen we samen bellen, {voornaam}");
    Pictures.take(desk, "teksten-beheren");
    Axe.findsNothing(desk);
    button(desk, "Sluiten").click();
    desk.getByLabel("Zoek een tekst").fill("samen bellen");
    desk.keyboard().press("Enter");
    assertThat(field(desk)).hasValue("Zullen we samen bellen, " + first);
    field(desk).fill("");
  }

  @Test
  @Order(5)
  void a_message_for_later_waits_for_staff_alone_and_comes_at_its_moment() throws SQLException {
    later("Succes met je gesprek van morgen!");
    final Locator waiting = desk.getByRole(AriaRole.REGION, named("Staat klaar"));
    assertThat(waiting).containsText("Succes met je gesprek");
    assertThat(field(desk)).hasValue("");
    assertThat(log(youth)).not().containsText("Succes met je gesprek");
    Pictures.take(desk, "later-staat-klaar");
    Axe.findsNothing(desk);

    bringForward();

    assertThat(log(youth)).containsText("Succes met je gesprek van morgen!", PATIENTLY);
    assertThat(log(desk)).containsText("Succes met je gesprek van morgen!", PATIENTLY);
    assertThat(waiting).hasCount(0);
  }

  @Test
  @Order(6)
  void what_waits_can_be_taken_back() throws SQLException {
    later("Dit gaat toch niet door.");
    final Locator waiting = desk.getByRole(AriaRole.REGION, named("Staat klaar"));
    waiting
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Haal terug"))
        .click();
    assertThat(waiting).hasCount(0);
    bringForward();
    desk.reload();
    assertThat(log(desk)).containsText("Succes met je gesprek", PATIENTLY);
    assertThat(log(desk)).not().containsText("gaat toch niet door");
  }

  @Test
  @Order(7)
  void one_message_to_three_is_looked_at_and_reaches_each_in_their_own_conversation() {
    desk.locator("body").press("m");
    assertThat(Screen.heading(desk, "Bericht aan meerderen")).isVisible();
    for (final DemoYouth one : three) {
      desk.getByLabel("Kies " + one.name(), new Page.GetByLabelOptions().setExact(true)).check();
    }
    desk.getByLabel("Je bericht").fill("Hoi {voornaam}, vrijdag is er een open dag.");
    Pictures.take(desk, "meerderen-kiezen");
    Axe.findsNothing(desk);
    desk.reload();
    button(desk, "Bekijk voor 3 jongeren").click();
    for (final DemoYouth one : three) {
      assertThat(desk.getByLabel("Bericht voor " + one.name()))
          .hasValue("Hoi " + firstName(one) + ", vrijdag is er een open dag.");
    }
    final Locator last = desk.getByLabel("Bericht voor " + three.get(2).name());
    last.fill(last.inputValue() + " Ga je mee?");
    desk.getByLabel("Nu").check();
    Pictures.take(desk, "meerderen-bekijken");
    Axe.findsNothing(desk);
    button(desk, "Verstuur aan 3 jongeren").click();

    assertThat(desk.getByText("3 van 3 verstuurd"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
    Pictures.take(desk, "meerderen-verstuurd");
    Axe.findsNothing(desk);
    desk.reload();
    assertThat(desk.getByText("3 van 3 verstuurd")).isVisible();
    assertThat(log(youth)).containsText("Hoi " + first + ", vrijdag is er een open dag.");
    for (final DemoYouth one : three) {
      assertThat(texts(one))
          .filteredOn(text -> text.contains("open dag"))
          .containsExactly(
              "Hoi "
                  + firstName(one)
                  + ", vrijdag is er een open dag."
                  + (one == three.get(2) ? " Ga je mee?" : ""));
    }
  }

  @Test
  @Order(8)
  void the_coordinator_keeps_the_texts_of_the_team() {
    final Page team = browser.staff("coordinator", "/werk/");
    button(team, "Teksten").click();
    assertThat(
            team.locator(".phrases__one")
                .filter(new Locator.FilterOptions().setHasText("Wat heb je nodig?")))
        .isVisible();
    Pictures.take(team, "teksten-team");
    Axe.findsNothing(team);
    team.close();
  }

  private static Page.GetByRoleOptions named(final String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void later(final String text) {
    field(desk).fill(text);
    button(desk, "Verstuur later").click();
    Pictures.take(desk, "later-wanneer");
    button(desk, "Zet klaar").click();
    assertThat(
            desk.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("staat klaar"))))
        .isVisible();
  }

  /** The moment of what waits has come: the clock of the servers is everybody's. */
  private static void bringForward() throws SQLException {
    try (Connection database = Whole.stand().postgres().superuser("nabij");
        Statement statement = database.createStatement()) {
      statement.executeUpdate("UPDATE planned_message SET due_at = now() WHERE state = 'WAITING'");
    }
  }

  private static List<String> texts(final DemoYouth one) {
    final List<String> texts = new ArrayList<>();
    final JsonNode page =
        one.device().get("/api/threads/" + one.thread() + "/messages?as=youth&limit=50").json();
    page.path("messages").forEach(message -> texts.add(message.path("text").asText()));
    return texts;
  }
}
