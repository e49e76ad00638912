package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.heading;
import static nl.nabij.whole.Screen.link;
import static nl.nabij.whole.Screen.log;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A youth asks who looked and why, and uses a right; the officer answers within the term. */
class RequestsIT {
  private static final String CONSULTANT = "consultant16.meerdam";
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
  void a_youth_asks_about_a_look_and_gets_an_answer() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final Page phone = youth.page(browser);
    phone.navigate("/#meekijken");
    button(phone, Pattern.compile("Klopt dit niet\\?.*")).first().click();
    final Locator words = phone.getByLabel("Wat wil je vragen of zeggen?");
    assertThat(words).hasValue(Pattern.compile(".*: .*Klopt dat\\?"));
    Pictures.take(phone, "klopt-dit-niet-360");
    Axe.findsNothing(phone);
    words.fill("Waarom keek er iemand op zondag?");
    button(phone, "Verstuur").click();
    assertThat(phone.getByText("Verstuurd. Je krijgt antwoord binnen een maand.")).isVisible();

    final Page desk = browser.staff("officer", "/toezicht/verzoeken");
    assertThat(heading(desk, "Vragen en verzoeken van jongeren")).isVisible();
    final Locator request =
        desk.getByRole(AriaRole.LISTITEM)
            .filter(new Locator.FilterOptions().setHasText("op zondag"));
    assertThat(request.getByText(Pattern.compile("nog \\d+ dagen"))).isVisible();
    Pictures.take(desk, "verzoeken");
    Axe.findsNothing(desk);
    request.getByRole(AriaRole.BUTTON).click();
    request.getByLabel("Je antwoord aan de jongere").fill("Dat was de vervanger van Sanne.");
    Pictures.take(desk, "verzoek-antwoord");
    Axe.findsNothing(desk);
    button(desk, "Verstuur het antwoord").click();
    assertThat(heading(desk, "Beantwoord of ingetrokken")).isVisible();

    phone.reload();
    assertThat(phone.getByText("Dat was de vervanger van Sanne.")).isVisible();
    Pictures.take(phone, "verzoek-beantwoord-360");
    Axe.findsNothing(phone);
    desk.getByRole(AriaRole.NAVIGATION).getByText("Logboek").click();
    assertThat(heading(desk, "Wie keek waarnaar, en waarom?")).isVisible();
  }

  @Test
  void a_right_takes_two_taps_and_can_be_taken_back() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final Page phone = youth.page(browser);
    phone.navigate("/#meekijken");
    button(phone, "Ik wil zien wat jullie van mij bewaren").click();
    button(phone, "Verstuur").click();
    assertThat(heading(phone, "Wat je hebt gevraagd")).isVisible();
    button(phone, Pattern.compile("Trek in.*")).click();
    assertThat(phone.getByText(Pattern.compile("Ingetrokken"))).isVisible();
    assertThat(youth.consultant().get("/api/requests").status()).isEqualTo(403);
    assertThat(
            youth
                .consultant()
                .put(
                    "/api/youths/" + youth.id() + "/requests/" + UUID.randomUUID(),
                    "{\"kind\":\"access\"}")
                .status())
        .isEqualTo(403);
  }

  @Test
  void a_restriction_is_seen_by_the_consultant_and_lifted_by_the_officer() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final String id = UUID.randomUUID().toString();
    assertThat(youth.device().put("/api/me/requests/" + id, "{\"kind\":\"restriction\"}").status())
        .isEqualTo(200);
    final Page office = browser.staff("officer", "/toezicht/verzoeken");
    button(office, "Beantwoord het verzoek van " + youth.name()).first().click();
    office.getByLabel("Je antwoord aan de jongere").fill("Dat doen we, tot we alles nakeken.");
    button(office, "Verstuur het antwoord").click();
    final Locator lift = button(office, "Hef de beperking op: " + youth.name());
    assertThat(lift).isVisible();
    Axe.findsNothing(office);
    Pictures.take(office, "beperking-toezicht");

    final Page desk = browser.staff(CONSULTANT, "/werk/jongere/" + youth.id());
    assertThat(desk.getByText("om de gegevens even niet te gebruiken")).isVisible();
    Axe.findsNothing(desk);
    Pictures.take(desk, "beperking-werk");
    button(desk, "Stap toevoegen").click();
    desk.getByLabel("Wat spreken jullie af?").fill("De school bellen");
    button(desk, "Spreek af").click();
    assertThat(desk.getByText("mogen nu niet worden gebruikt")).isVisible();

    lift.click();
    assertThat(lift).hasCount(0);
    button(desk, "Spreek af").click();
    assertThat(log(desk).getByText("Afgesproken: De school bellen")).isVisible();
  }

  @Test
  void what_comes_on_paper_is_entered_by_the_officer() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final Page desk = browser.staff("officer", "/toezicht/verzoeken");
    button(desk, "Verzoek van papier invoeren").click();
    desk.getByLabel("Over welke jongere?").fill(youth.name());
    button(desk, "Zoek").click();
    desk.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(youth.name()).setExact(true))
        .first()
        .click();
    desk.getByLabel("Wat wordt er gevraagd?").selectOption("correction");
    desk.getByLabel("In hun eigen woorden").fill("Mijn achternaam is fout gespeld.");
    Pictures.take(desk, "verzoek-papier");
    Axe.findsNothing(desk);
    button(desk, "Bewaar het verzoek").click();
    assertThat(desk.getByText("Mijn achternaam is fout gespeld.")).isVisible();
    assertThat(desk.getByText("Op papier of aan de balie.").first()).isVisible();
  }

  @Test
  void all_that_is_kept_is_taken_along_and_what_others_wrote_stays_theirs() throws IOException {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final String own = "Dit schreef ik zelf " + UUID.randomUUID();
    says(youth.device(), youth.thread(), own, "youth");
    final String theirs = "Dit is van mijn moeder";
    companionSays(youth, theirs);

    final Page phone = youth.page(browser);
    phone.navigate("/#meekijken");
    button(phone, "Ik wil zien wat jullie van mij bewaren").click();
    Pictures.take(phone, "gegevens-meenemen-360");
    Axe.findsNothing(phone);
    final Download download =
        phone.waitForDownload(() -> link(phone, "Download alles wat we van je bewaren").click());
    assertThat(download.suggestedFilename()).isEqualTo("mijn-gegevens.zip");
    try (ZipFile zip = new ZipFile(download.path().toFile())) {
      assertThat(text(zip, "leesmij.txt")).contains("alles wat je gemeente");
      assertThat(text(zip, "gegevens.json"))
          .contains("\"firstName\" : \"" + youth.name().split(" ")[0], "\"wie\" : \"parent\"")
          .doesNotContain("Fatma");
      assertThat(text(zip, "gesprek.json"))
          .contains(own, "(over iemand die meepraat)")
          .doesNotContain("Fatma");
      assertThat(text(zip, "gesprek-met-meeprater-1.json"))
          .contains("(geschreven door iemand die meepraat)")
          .doesNotContain(theirs, "Fatma");
      final String print = "gesprek-" + Year.now(ZoneId.of("Europe/Amsterdam")) + ".pdf";
      assertThat(zip.getInputStream(zip.getEntry(print)).readNBytes(5))
          .isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Test
  void who_does_not_use_the_app_gets_it_on_paper_with_a_letter() throws IOException {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final String own = "Dit schreef ik zelf " + UUID.randomUUID();
    says(youth.device(), youth.thread(), own, "youth");
    final String theirs = "Dit is van mijn moeder";
    companionSays(youth, theirs);
    final String id = UUID.randomUUID().toString();
    assertThat(youth.device().put("/api/me/requests/" + id, "{\"kind\":\"access\"}").status())
        .isEqualTo(200);
    final String paper = "/api/requests/" + id + "/paper";
    final String address = "{\"street\":\"Kade 3\",\"postcode\":\"1399 ZB\",\"city\":\"Meerdam\"}";
    assertThat(youth.device().post(paper, address).status()).isEqualTo(403);
    assertThat(youth.consultant().post(paper, address).status()).isEqualTo(403);
    assertThat(Api.stranger().post(paper, address).status()).isEqualTo(401);

    final Page desk = browser.staff("officer", "/toezicht/verzoeken");
    button(desk, "Zet alles op papier: " + youth.name()).first().click();
    desk.getByLabel("Straat en huisnummer").fill("Kade 3");
    desk.getByLabel("Postcode").fill("Meerdam");
    desk.getByLabel("Plaats").fill("Meerdam");
    button(desk, "Maak het bestand").click();
    assertThat(desk.getByText("postcode")).isVisible();
    desk.getByLabel("Postcode").fill("1399 ZB");
    Pictures.take(desk, "gegevens-op-papier");
    Axe.findsNothing(desk);
    final Download download = desk.waitForDownload(() -> button(desk, "Maak het bestand").click());
    assertThat(download.suggestedFilename()).isEqualTo("gegevens-op-papier.pdf");
    final String printed = printed(download.path());
    assertThat(printed)
        .contains("Kade 3", "1399 ZB Meerdam", "Dit bewaren we van jou", youth.name(), own)
        .contains("(geschreven door iemand die meepraat)", "Autoriteit")
        .doesNotContain(theirs, "Fatma");
    assertThat(desk.getByText("Op papier gezet:").first()).isVisible();
    assertThat(youth.device().get("/api/me/looks").body())
        .as("the youth sees that it was printed")
        .contains("dossier.paper");
  }

  @Test
  void the_register_is_read_by_officer_and_youth() {
    final Page desk = browser.staff("officer", "/toezicht/bewaren");
    link(desk, "Wat er wordt bewaard en hoe lang: het register").click();
    assertThat(heading(desk, "Register van verwerkingen")).isVisible();
    desk.getByText("Afspraken en brieven").click();
    assertThat(desk.getByText("brieven, als pdf: 1 jaar na de afspraak")).isVisible();
    Axe.findsNothing(desk);
    Pictures.take(desk, "register");
    final Page phone = DemoYouth.tieGuided(CONSULTANT).page(browser);
    phone.navigate("/#meekijken");
    phone.getByText("Berichten en contact").click();
    assertThat(phone.getByText("berichten in klad: 90 dagen na de laatste wijziging")).isVisible();
    Axe.findsNothing(phone);
    Pictures.take(phone, "register-360");
  }

  private static String printed(final Path pdf) throws IOException {
    final Process process = new ProcessBuilder("pdftotext", "-layout", pdf.toString(), "-").start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .replaceAll("\\s+", " ");
  }

  private static void companionSays(final DemoYouth youth, final String text) {
    final String path = "/api/me/companions/" + UUID.randomUUID();
    final String until = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(30).toString();
    final String thread =
        youth
            .device()
            .put(
                path,
                "{\"name\":\"Fatma\",\"relation\":\"parent\",\"writes\":true,\"endsOn\":\"%s\"}"
                    .formatted(until))
            .json()
            .path("thread")
            .asText();
    final JsonNode way = youth.device().post(path + "/link", "{}").json();
    final Api mother = Api.stranger();
    mother.post(
        "/api/companion/enter",
        "{\"token\":\"%s\",\"code\":\"%s\"}"
            .formatted(
                way.path("link").asText().replaceFirst(".*#", ""), way.path("code").asText()));
    says(mother, thread, text, "companion");
  }

  private static void says(
      final Api who, final String thread, final String text, final String side) {
    assertThat(
            who.post(
                    "/api/threads/" + thread + "/messages?as=" + side,
                    "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text))
                .status())
        .isEqualTo(201);
  }

  private static String text(final ZipFile zip, final String name) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
