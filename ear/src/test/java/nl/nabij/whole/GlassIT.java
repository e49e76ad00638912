package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import nl.nabij.stand.visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who must be in a dossier that is not theirs, now: with a reason, before many eyes. */
class GlassIT {
  private static final String OWNER = "consultant15.meerdam";
  private static final String OTHER = "consultant14.meerdam";
  private static final String WHY = "De moeder belt: hij is sinds gisteren niet thuis.";
  private static final Duration PATIENCE = Duration.ofSeconds(15);
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
  void wrong_roles_no_reason_and_other_municipalities_stay_outside() {
    final DemoYouth youth = DemoYouth.tieGuided(OWNER);
    final Api other = Api.staff(OTHER);
    assertThat(other.get(page(youth)).status()).isEqualTo(403);
    for (final String who : new String[] {"officer", "administrator", "consultant1.vliethoven"}) {
      assertThat(breakGlass(Api.staff(who), youth, WHY).status()).as(who).isEqualTo(403);
    }
    assertThat(reason(breakGlass(other, youth, "kort"))).isEqualTo("glass-reason");
    assertThat(reason(breakGlass(other, youth, "x".repeat(501)))).isEqualTo("glass-reason");
    assertThat(other.post(page(youth) + "/glass", "{}").status()).isEqualTo(400);
    assertThat(reason(breakGlass(youth.consultant(), youth, WHY))).isEqualTo("glass-tied");
    assertThat(youth.device().post(page(youth) + "/glass?as=youth", body(WHY)).status())
        .isEqualTo(403);
    assertThat(other.get(page(youth)).status()).isEqualTo(403);
    assertThat(other.get("/api/glass").status()).isEqualTo(403);
    assertThat(youth.consultant().get("/api/glass/count").status()).isEqualTo(403);
  }

  @Test
  void a_colleague_reads_for_an_hour_and_everybody_concerned_knows() throws Exception {
    final DemoYouth youth = DemoYouth.tieGuided(OWNER);
    final Api other = Api.staff(OTHER);
    final SocketLog owners = SocketLog.open(youth.consultant(), "/live?as=staff");
    final SocketLog officers = SocketLog.open(Api.staff("officer"), "/live?as=staff");
    owners.next("hello");
    officers.next("hello");

    final Answer opened = breakGlass(other, youth, WHY);
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    assertThat(Instant.parse(opened.json().path("until").asText()))
        .isBetween(Instant.now().plusSeconds(3_500), Instant.now().plusSeconds(3_601));
    assertThat(breakGlass(other, youth, WHY).json().path("id")).isEqualTo(opened.json().path("id"));
    owners.next("inbox");
    officers.next("inbox");

    final JsonNode sheet = other.get(page(youth)).json();
    assertThat(sheet.path("glassUntil").asText()).isNotBlank();
    assertThat(post(other, youth)).isEqualTo(201);
    handsNothingOver(other, youth, sheet.at("/case/id").asText());
    assertThat(other.get("/api/inbox").body()).doesNotContain(youth.id());

    final JsonNode ownerSees = youth.consultant().get(page(youth)).json();
    assertThat(ownerSees.path("glassUntil").isMissingNode()).isTrue();
    assertThat(ownerSees.at("/glass/0/reason").asText()).isEqualTo(WHY);
    assertThat(youth.consultant().get("/api/inbox").json().path("glass").toString())
        .contains(youth.id())
        .doesNotContain(WHY);
    assertThat(Api.staff("coordinator").get("/api/team").json().path("glass").toString())
        .contains(youth.name())
        .doesNotContain(WHY);
    assertThat(youth.device().get("/api/me/looks?as=youth").body()).contains("glass.break");
    assertThat(youth.device().get("/api/me/readers?as=youth").body()).contains("break-glass");
    final Api officer = Api.staff("officer");
    assertThat(officer.get("/api/glass").json().toString()).contains(WHY, youth.name());
    assertThat(officer.get("/api/glass/count").json().path("lately").asInt()).isPositive();
    until(
        () ->
            officer
                .get("/api/log?youth=" + youth.id() + "&action=dossier.open&limit=20")
                .json()
                .path("entries")
                .findValuesAsText("basis")
                .contains("break-glass"));

    final SocketLog line = SocketLog.open(other, "/live?as=staff");
    line.next("hello");
    end(youth);
    until(line::closed);
    assertThat(other.get(page(youth)).status()).isEqualTo(403);
    assertThat(post(other, youth)).isEqualTo(403);
  }

  private static void handsNothingOver(
      final Api other, final DemoYouth youth, final String caseId) {
    assertThat(
            other
                .post(
                    "/api/cases/" + caseId + "/close",
                    "{\"outcome\":\"work\",\"outflowOn\":\"2026-11-27\"}")
                .status())
        .isEqualTo(403);
    assertThat(other.post(page(youth) + "/invitations", "{}").status()).isEqualTo(403);
    assertThat(other.delete(page(youth) + "/devices").status()).isEqualTo(403);
    assertThat(other.get(page(youth) + "/companions").status()).isEqualTo(403);
  }

  @Test
  void a_link_that_refuses_offers_a_way_in() {
    final DemoYouth youth = DemoYouth.tieGuided(OWNER);
    final Page desk = browser.staff("consultant13.meerdam", "/werk/jongere/" + youth.id());
    button(desk, "Ik moet er nu bij").click();
    for (final int width : new int[] {360, 1280}) {
      desk.setViewportSize(width, 800);
      Pictures.take(desk, "noodtoegang-vraag-" + width);
      Axe.findsNothing(desk);
    }
    button(desk, "Open het dossier").click();
    assertThat(desk.getByText("Schrijf in minstens 10 tekens")).isVisible();
    desk.getByLabel("Waarom moet je er nu bij?").fill(WHY);
    button(desk, "Open het dossier").click();
    assertThat(desk.getByText(Pattern.compile("Je hebt noodtoegang tot .*"))).isVisible();
    Pictures.take(desk, "noodtoegang-dossier-1280");
    Axe.findsNothing(desk);

    final Page officer = browser.staff("officer", "/toezicht/noodtoegang");
    assertThat(heading(officer, "Noodtoegang")).isVisible();
    assertThat(officer.getByText(WHY).first()).isVisible();
    for (final int width : new int[] {360, 1280}) {
      officer.setViewportSize(width, 800);
      Pictures.take(officer, "noodtoegang-lijst-" + width);
      Axe.findsNothing(officer);
    }

    final Page phone = youth.page(browser);
    phone.navigate("/#meekijken");
    assertThat(phone.getByText(Pattern.compile("noodtoegang, voor een uur")).first()).isVisible();
    Pictures.take(phone, "noodtoegang-meekijken-360");
    Axe.findsNothing(phone);
  }

  @Test
  void a_coordinator_gets_in_from_the_team() {
    final Page desk = browser.staff("coordinator", "/werk/");
    final Locator ask = button(desk, Pattern.compile("Ik moet er nu bij.*")).first();
    ask.click();
    desk.getByLabel("Waarom moet je er nu bij?").fill(WHY);
    button(desk, "Open het dossier").click();
    assertThat(desk.getByText(Pattern.compile("Je hebt noodtoegang tot .*"))).isVisible();
    assertThat(Screen.field(desk)).isVisible();
    Pictures.take(desk, "noodtoegang-coordinator-1280");
    Axe.findsNothing(desk);
    button(desk, "Naar het team").click();
    assertThat(desk.getByText(Pattern.compile("met noodtoegang het dossier van")).first())
        .isVisible();
    Pictures.take(desk, "noodtoegang-team-1280");
    Axe.findsNothing(desk);
  }

  private static String page(final DemoYouth youth) {
    return "/api/youths/" + youth.id();
  }

  private static Answer breakGlass(final Api who, final DemoYouth youth, final String reason) {
    return who.post(page(youth) + "/glass", body(reason));
  }

  private static String body(final String reason) {
    return "{\"reason\":\"" + reason + "\"}";
  }

  private static String reason(final Answer answer) {
    return answer.json().path("reason").asText();
  }

  private static int post(final Api who, final DemoYouth youth) {
    return who.post(
            "/api/threads/" + youth.thread() + "/messages?as=staff",
            "{\"id\":\"%s\",\"text\":\"Ik bel je zo.\"}".formatted(UUID.randomUUID()))
        .status();
  }

  /** The hour is over: the clock of the servers is everybody's. */
  private static void end(final DemoYouth youth) throws SQLException {
    try (Connection database = Whole.stand().postgres().superuser("nabij");
        PreparedStatement statement =
            database.prepareStatement(
                "UPDATE access_grant SET until = now()"
                    + " WHERE basis = 'break-glass' AND dossier = ?")) {
      statement.setObject(1, UUID.fromString(youth.id()));
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private static void until(final BooleanSupplier there) throws InterruptedException {
    final long end = System.nanoTime() + PATIENCE.toNanos();
    while (!there.getAsBoolean()) {
      assertThat(System.nanoTime()).as("still not so").isLessThan(end);
      Thread.sleep(200);
    }
  }
}
