package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.field;
import static nl.nabij.whole.Screen.heading;
import static nl.nabij.whole.Screen.log;
import static nl.nabij.whole.Screen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.nabij.stand.visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody of the network talks along: asked, let in, and out again; and nothing beside that. */
class CompanionsIT {
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
  void a_mother_is_asked_for_let_in_talks_and_is_out_at_once() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final Page desk = browser.staff(CONSULTANT, "/werk/jongere/" + youth.id());
    button(desk, "Vragen of iemand mag meepraten").click();
    desk.getByLabel("Hoe heet die persoon?").fill("Fatma");
    Axe.findsNothing(desk);
    Pictures.take(desk, "meepraten-vragen");
    button(desk, "Vraag het").click();
    assertThat(desk.getByText("Gevraagd, nog geen antwoord")).isVisible();

    final Page phone = youth.page(browser);
    strip(phone, "Fatma").click();
    assertThat(heading(phone, "Mag Fatma meepraten?")).isVisible();
    Pictures.take(phone, "meepraten-vraag-360");
    Axe.findsNothing(phone);
    button(phone, "Ja, laat meepraten").click();
    button(phone, "Beheren").click();
    button(phone, "Maak een link").click();
    final String link = phone.getByLabel("De link").inputValue();
    final String code = phone.locator(".along__code strong").textContent();
    Pictures.take(phone, "meepraten-link-360");
    Axe.findsNothing(phone);
    button(phone, "Beheren").click();

    final Page mother = browser.visitor(360, 740).newPage();
    mother.navigate(link);
    mother.getByLabel("Code van zes cijfers").fill(code.equals("000000") ? "000001" : "000000");
    button(mother, "Begin").click();
    assertThat(mother.getByText("Je kunt het nog 4 keer proberen.")).isVisible();
    Pictures.take(mother, "meepraten-binnen-360");
    Axe.findsNothing(mother);
    mother.getByLabel("Code van zes cijfers").fill(code);
    button(mother, "Begin").click();
    write(mother, "Hallo, ik ben de moeder.");
    assertThat(log(phone).getByText("ik ben de moeder")).isVisible();
    assertThat(log(phone).getByText("Fatma").first()).isVisible();
    final Locator talk =
        phone.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Gesprek met Fatma"));
    talk.getByLabel("Je bericht").fill("Fijn dat je er bent, mam");
    talk.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verstuur")).click();
    assertThat(log(mother).getByText("Fijn dat je er bent")).isVisible();

    button(desk, "Open het gesprek met Fatma").click();
    write(desk, "Welkom! Samen komen we er wel uit.");
    assertThat(log(mother).getByText("Samen komen we er wel uit")).isVisible();
    Pictures.take(mother, "meepraten-gesprek-360");
    Axe.findsNothing(mother);
    Pictures.take(desk, "meepraten-werk");
    Pictures.take(phone, "meepraten-jongere-360");
    Axe.findsNothing(phone);
    mother.reload();
    assertThat(log(mother).getByText("Samen komen we er wel uit")).isVisible();

    phone.onDialog(dialog -> dialog.accept());
    button(phone, "Beheren").click();
    phone.getByText("Stop met meepraten").click();
    assertThat(heading(mother, "Hier is niets meer te zien")).isVisible();
    Pictures.take(mother, "meepraten-afgelopen-360");
    assertThat(strip(phone, "Fatma")).hasCount(0);
    assertThat(log(phone).getByText("Fatma praat niet meer mee.")).isVisible();
  }

  @Test
  void who_may_only_read_has_no_field() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final JsonNode link = link(youth, letIn(youth, false));
    final Page page = browser.visitor(360, 740).newPage();
    page.navigate(link.path("link").asText());
    page.getByLabel("Code van zes cijfers").fill(link.path("code").asText());
    button(page, "Begin").click();
    assertThat(page.getByText("Je leest mee. Schrijven kan niet.")).isVisible();
    assertThat(field(page)).hasCount(0);
    Pictures.take(page, "meelezen-360");
    Axe.findsNothing(page);
  }

  @Test
  void a_companion_reaches_one_thread_and_nothing_else() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final UUID id = letIn(youth, true);
    final Api mother = come(youth, id);
    final String thread = mother.get("/api/companion").json().path("thread").asText();
    final String own = youth.thread();
    assertThat(read(mother, thread).status()).isEqualTo(200);
    assertThat(says(mother, thread).status()).isEqualTo(201);

    for (final String path :
        List.of(
            "/api/threads/" + own + "/messages?limit=5&as=companion",
            "/api/threads/" + own + "/transcript?as=companion",
            "/api/youths/" + youth.id() + "?as=companion",
            "/api/youths/" + youth.id() + "/companions?as=companion",
            "/api/inbox?as=companion",
            "/api/groups?as=companion",
            "/api/log?as=companion")) {
      assertThat(mother.get(path).status()).as(path).isEqualTo(403);
    }
    assertThat(says(mother, own).status()).isEqualTo(403);
    assertThat(
            mother
                .put(
                    "/api/threads/" + thread + "/draft?as=companion",
                    "{\"text\":\"Hoi\",\"known\":0}")
                .status())
        .isEqualTo(403);
    assertThat(mother.get("/api/me/companions").status()).isEqualTo(401);
    assertThat(youth.device().delete("/api/me/companions/" + id).status()).isEqualTo(204);
    assertThat(read(mother, thread).status()).isEqualTo(401);
    assertThat(mother.get("/api/companion").status()).isEqualTo(401);
  }

  @Test
  void another_youth_and_another_consultant_have_nothing_to_say_about_it() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final DemoYouth other = DemoYouth.tieGuided(CONSULTANT);
    final UUID id = letIn(youth, true);
    final Api stranger = Api.staff("consultant2.meerdam");
    assertThat(other.device().delete("/api/me/companions/" + id).status()).isEqualTo(403);
    assertThat(other.device().post("/api/me/companions/" + id + "/link", "{}").status())
        .isEqualTo(403);
    assertThat(other.device().put("/api/me/companions/" + id, terms(true)).status()).isEqualTo(403);
    assertThat(stranger.post("/api/companions/" + id + "/link", "{}").status()).isEqualTo(403);
    assertThat(stranger.delete("/api/companions/" + id).status()).isEqualTo(403);
    assertThat(youth.device().get("/api/me/companions").json().at("/0/standing").asText())
        .isEqualTo("allowed");
  }

  private static String terms(final boolean writes) {
    return "{\"name\":\"Fatma\",\"relation\":\"parent\",\"writes\":%s,\"endsOn\":\"%s\"}"
        .formatted(writes, LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(30));
  }

  private static UUID letIn(final DemoYouth youth, final boolean writes) {
    final UUID id = UUID.randomUUID();
    final Answer answer = youth.device().put("/api/me/companions/" + id, terms(writes));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return id;
  }

  private static JsonNode link(final DemoYouth youth, final UUID id) {
    return youth.device().post("/api/me/companions/" + id + "/link", "{}").json();
  }

  private static Api come(final DemoYouth youth, final UUID id) {
    final JsonNode link = link(youth, id);
    final Api companion = Api.stranger();
    final Answer in =
        companion.post(
            "/api/companion/enter",
            "{\"token\":\"%s\",\"code\":\"%s\"}"
                .formatted(
                    link.path("link").asText().replaceFirst(".*#", ""),
                    link.path("code").asText()));
    assertThat(in.status()).as(in.body()).isEqualTo(204);
    return companion;
  }

  private static Answer read(final Api companion, final String thread) {
    return companion.get("/api/threads/" + thread + "/messages?limit=5&as=companion");
  }

  private static Answer says(final Api companion, final String thread) {
    return companion.post(
        "/api/threads/" + thread + "/messages?as=companion",
        "{\"id\":\"%s\",\"text\":\"Hallo\"}".formatted(UUID.randomUUID()));
  }

  private static Locator strip(final Page page, final String name) {
    return page.locator(".strip button").filter(new Locator.FilterOptions().setHasText(name));
  }
}
