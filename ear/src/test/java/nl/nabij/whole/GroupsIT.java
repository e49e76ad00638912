package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.link;
import static nl.nabij.whole.Screen.log;
import static nl.nabij.whole.Screen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.stand.visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A training in which youths talk together, and the team: on screens, and with the wrong people.
 */
class GroupsIT {
  private static final String CONSULTANT = "consultant19.meerdam";
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
  void a_training_is_made_joined_under_a_name_of_ones_own_and_talked_in() {
    final DemoYouth first = DemoYouth.tieGuided(CONSULTANT);
    final DemoYouth second = DemoYouth.tieGuided(CONSULTANT);
    final Page desk = browser.staff(CONSULTANT, "/werk/groepen");
    Pictures.take(desk, "groepen-leeg");
    button(desk, "Nieuwe groep").click();
    desk.getByLabel("Naam van de groep").fill("Solliciteren doe je zo");
    Axe.findsNothing(desk);
    button(desk, "Maak de groep").click();
    button(desk, "Wie doen mee?").click();
    invite(desk, first);
    invite(desk, second);
    Pictures.take(desk, "groepen-leden");
    Axe.findsNothing(desk);
    write(desk, "Welkom! Donderdag oefenen we een gesprek.");

    final Page phone = first.page(browser);
    strip(phone, "Solliciteren doe je zo").click();
    Pictures.take(phone, "groep-uitnodiging-360");
    Axe.findsNothing(phone);
    phone.getByLabel("Zo zien de anderen mij").fill("Sam");
    button(phone, "Ja, ik doe mee").click();
    assertThat(log(phone).getByText("Donderdag oefenen we")).isVisible();
    talk(phone, "Ik kom donderdag!");

    final Page other = second.page(browser);
    strip(other, "Solliciteren doe je zo").click();
    button(other, "Ja, ik doe mee").click();
    assertThat(log(other).getByText("Ik kom donderdag!")).isVisible();
    assertThat(log(other).getByText("Sam").first()).isVisible();
    talk(other, "Ik ook");
    assertThat(log(phone).getByText("Ik ook")).isVisible();
    assertThat(log(desk).getByText("Ik ook")).isVisible();
    button(phone, "Wie doen mee?").click();
    Pictures.take(phone, "groep-360");
    Axe.findsNothing(phone);
    Pictures.take(desk, "groepen");

    shields(first, second);
    endsForEverybody(desk, phone);
  }

  /** What a member is sent holds nothing of another but the name that they chose. */
  private static void shields(final DemoYouth first, final DemoYouth second) {
    final JsonNode group = second.device().get("/api/groups").json().get(0);
    final String thread = group.path("thread").asText();
    final String id = group.path("id").asText();
    final String all =
        second.device().get("/api/threads/" + thread + "/messages?limit=50").body()
            + second.device().get("/api/groups/" + id + "/members").body()
            + group;
    assertThat(all).contains("Sam").doesNotContain(first.id()).doesNotContain(first.name());
    assertThat(second.device().get("/api/threads/" + first.thread() + "/messages").status())
        .isEqualTo(403);
    final DemoYouth outside = DemoYouth.tieGuided(CONSULTANT);
    assertThat(outside.device().get("/api/threads/" + thread + "/messages").status())
        .isEqualTo(403);
    assertThat(outside.device().get("/api/groups/" + id + "/members").status()).isEqualTo(403);
    assertThat(outside.device().put("/api/me/groups/" + id, "{\"name\":\"Ik\"}").status())
        .isEqualTo(404);
    final Api stranger = Api.staff("consultant2.meerdam");
    assertThat(stranger.get("/api/threads/" + thread + "/messages").status()).isEqualTo(403);
    assertThat(stranger.post("/api/groups/" + id + "/end", "").status()).isEqualTo(403);
    assertThat(Api.staff("consultant1.vliethoven").get("/api/groups/" + id + "/members").status())
        .isEqualTo(403);
  }

  private static void endsForEverybody(final Page desk, final Page phone) {
    desk.onDialog(dialog -> dialog.accept());
    button(desk, "Beëindig de groep").click();
    assertThat(link(desk, "Solliciteren doe je zo")).hasCount(0);
    assertThat(strip(phone, "Solliciteren doe je zo")).hasCount(0);
    assertThat(log(phone).getByText("Ik kom donderdag!")).hasCount(0);
  }

  @Test
  void who_is_taken_off_hears_nothing_more_on_an_open_line() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final String id = UUID.randomUUID().toString();
    final Answer made =
        youth
            .consultant()
            .put(
                "/api/groups/" + id,
                "{\"name\":\"Kort\",\"endsOn\":\"%s\"}".formatted(LocalDate.now().plusDays(7)));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    final String thread = made.json().path("thread").asText();
    put(youth.consultant(), "/api/groups/" + id + "/youths/" + youth.id());
    assertThat(youth.device().put("/api/me/groups/" + id, "{\"name\":\"Ik\"}").status())
        .isEqualTo(200);
    // The line of before the joining is cut by it; this one is of after.
    SocketLog line = follow(youth, thread);
    say(youth, thread, "Eerste");
    line.next("message", frame -> frame.at("/message/text").asText().equals("Eerste"));

    assertThat(youth.consultant().delete("/api/groups/" + id + "/members/" + youth.id()).status())
        .isEqualTo(204);
    assertThat(line.closeCode()).isEqualTo(1001);
    line = SocketLog.open(youth.device(), "/live");
    final JsonNode refused =
        line.say("{\"type\":\"follow\",\"thread\":\"%s\",\"after\":0}".formatted(thread))
            .next("refused");
    assertThat(refused.at("/problem/code").asText()).isEqualTo("refused");
  }

  /** Joining makes the server begin the line anew, so a first one may be cut just now. */
  private static SocketLog follow(final DemoYouth youth, final String thread) {
    for (int again = 0; ; again++) {
      final SocketLog line = SocketLog.open(youth.device(), "/live");
      try {
        line.say("{\"type\":\"follow\",\"thread\":\"%s\",\"after\":0}".formatted(thread))
            .next("followed");
        Thread.sleep(4_000);
        if (!line.closed()) {
          return line;
        }
      } catch (final InterruptedException e) {
        throw new AssertionError(e);
      }
      assertThat(again).isLessThan(3);
    }
  }

  private static void say(final DemoYouth youth, final String thread, final String text) {
    youth
        .consultant()
        .post(
            "/api/threads/" + thread + "/messages",
            "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text));
  }

  private static void put(final Api who, final String path) {
    assertThat(who.put(path, "").status()).as(path).isEqualTo(204);
  }

  @Test
  void the_team_talks_without_youths() {
    final Page desk = browser.staff(CONSULTANT, "/werk/groepen");
    button(desk, "Open het teamgesprek").click();
    write(desk, "Wie kan vanmiddag de inloop doen?");
    assertThat(log(desk).getByText("de inloop doen")).isVisible();
    Pictures.take(desk, "team");

    final Page colleague = browser.staff("consultant18.meerdam", "/werk/groepen");
    button(colleague, "Open het teamgesprek").click();
    assertThat(log(colleague).getByText("de inloop doen")).isVisible();
    write(colleague, "Ik!");
    assertThat(log(desk).getByText("Ik!")).isVisible();
    final Page coordinator = browser.staff("coordinator", "/werk/");
    button(coordinator, "Teamgesprek").click();
    assertThat(log(coordinator).getByText("de inloop doen")).isVisible();
    write(coordinator, "Dank je wel!");
    assertThat(log(desk).getByText("Dank je wel!")).isVisible();
    Pictures.take(coordinator, "team-coordinator");
    Axe.findsNothing(coordinator);
    assertThat(Api.staff("officer").post("/api/team-group", "").status()).isEqualTo(403);
  }

  private static void invite(final Page desk, final DemoYouth youth) {
    desk.getByLabel("Nodig een jongere uit").selectOption(youth.id());
    button(desk, "Uitnodigen").click();
    assertThat(desk.getByText("uitgenodigd").first()).isVisible();
  }

  /** Writes in the group; one's own conversation stays ready behind it. */
  private static void talk(final Page phone, final String text) {
    final Locator group =
        phone.getByRole(
            AriaRole.REGION, new Page.GetByRoleOptions().setName("Groep Solliciteren doe je zo"));
    group.getByLabel("Je bericht", new Locator.GetByLabelOptions().setExact(true)).fill(text);
    group.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verstuur")).click();
  }

  private static Locator strip(final Page phone, final String name) {
    return phone
        .getByRole(
            AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Gesprekken").setExact(true))
        .getByText(name);
  }
}
