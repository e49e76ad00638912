package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.field;
import static nl.nabij.whole.Screen.heading;
import static nl.nabij.whole.Screen.log;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A PIN on a phone: what is locked opens nothing but the lock. */
class LockIT {
  private static final String CONSULTANT = "consultant18.meerdam";
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
  void a_phone_is_locked_and_opened_and_what_was_typed_is_still_there() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final Page phone = youth.page(browser);
    assertThat(log(phone)).isVisible();
    field(phone).fill("Dit typte ik net");
    phone.navigate("/#instellingen");
    button(phone, "Zet de pincode aan").click();
    choose(phone, "1234");
    assertThat(phone.getByText("te makkelijk te raden")).isVisible();
    choose(phone, "7391");
    assertThat(phone.getByText("Dit toestel heeft een pincode.")).isVisible();
    Pictures.take(phone, "schermslot-instellen-360");
    Axe.findsNothing(phone);

    button(phone, "Nu op slot").click();
    assertThat(heading(phone, "Op slot")).isVisible();
    assertThat(phone.getByText(youth.name().split(" ")[0])).hasCount(0);
    phone.reload();
    assertThat(heading(phone, "Op slot")).isVisible();
    phone.getByLabel("Pincode").fill("0001");
    phone.keyboard().press("Enter");
    assertThat(phone.getByText("Je kunt het nog 9 keer proberen.")).isVisible();
    Pictures.take(phone, "schermslot-360");
    Axe.findsNothing(phone);
    phone.keyboard().type("7391");
    phone.keyboard().press("Enter");
    assertThat(heading(phone, "Instellingen")).isVisible();
    phone.navigate("/#gesprek");
    assertThat(field(phone)).hasValue("Dit typte ik net");
  }

  @Test
  void a_finger_or_a_face_opens_it_too_and_what_was_signed_once_does_not_open_it_again() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final Page phone = youth.page(browser);
    final CDPSession devTools = phone.context().newCDPSession(phone);
    devTools.send("WebAuthn.enable");
    final String authenticator =
        devTools
            .send("WebAuthn.addVirtualAuthenticator", ownLock())
            .get("authenticatorId")
            .getAsString();
    phone.navigate("/#instellingen");
    button(phone, "Zet de pincode aan").click();
    choose(phone, "7391");
    button(phone, "Ook openen met je vinger of gezicht").click();
    assertThat(phone.getByText("ook openen met je vinger of gezicht.")).isVisible();
    Pictures.take(phone, "schermslot-vinger-instellen-360");
    Axe.findsNothing(phone);

    button(phone, "Nu op slot").click();
    final Locator finger = button(phone, "Open met je vinger of gezicht");
    assertThat(finger).isVisible();
    Pictures.take(phone, "schermslot-vinger-360");
    Axe.findsNothing(phone);
    devTools.send("WebAuthn.setUserVerified", verified(authenticator, false));
    finger.click();
    assertThat(phone.getByText("Dat is niet gelukt. Vul je pincode in.")).isVisible();
    devTools.send("WebAuthn.setUserVerified", verified(authenticator, true));
    final Request signed = phone.waitForRequest("**/api/me/lock/open/key*", finger::click);
    assertThat(heading(phone, "Instellingen")).isVisible();

    button(phone, "Nu op slot").click();
    assertThat(heading(phone, "Op slot")).isVisible();
    for (final String before : List.of("", "await fetch('/api/me/lock/open/begin', begin);")) {
      assertThat(
              phone.evaluate(
                  "async body => { const begin = {method: 'POST', body: '{}', headers:"
                      + " {'Content-Type': 'application/json'}}; "
                      + before
                      + " return (await fetch('/api/me/lock/open/key', {...begin, body})).status }",
                  signed.postData()))
          .isEqualTo(403);
    }
    assertThat(youth.device().post("/api/me/lock/open/begin", "{}").status()).isEqualTo(404);
    phone.getByLabel("Pincode").fill("7391");
    phone.keyboard().press("Enter");
    button(phone, "Alleen nog met de pincode").click();
    button(phone, "Ook openen met je vinger of gezicht").waitFor();
  }

  private static JsonObject ownLock() {
    final JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    final JsonObject wish = new JsonObject();
    wish.add("options", options);
    return wish;
  }

  private static JsonObject verified(final String authenticator, final boolean yes) {
    final JsonObject wish = new JsonObject();
    wish.addProperty("authenticatorId", authenticator);
    wish.addProperty("isUserVerified", yes);
    return wish;
  }

  @Test
  void a_locked_device_opens_nothing_but_the_lock() {
    final DemoYouth youth = DemoYouth.tieGuided(CONSULTANT);
    final Api phone = youth.device();
    final SocketLog line = SocketLog.open(phone, "/live?as=youth");
    line.next("hello");
    assertThat(phone.put("/api/me/lock", "{\"pin\":\"7391\",\"afterMinutes\":5}").status())
        .isEqualTo(200);
    assertThat(phone.post("/api/me/lock/now", "{}").status()).isEqualTo(204);

    assertThat(line.closeCode()).isEqualTo(4423);
    final JsonNode session = phone.get("/api/session?as=youth").json();
    assertThat(session.path("locked").asBoolean()).isTrue();
    for (final String told : List.of("id", "name", "thread", "contact")) {
      assertThat(session.hasNonNull(told)).as(told).isFalse();
    }
    for (final String path :
        List.of(
            "/api/threads/" + youth.thread() + "/messages?limit=5&as=youth",
            "/api/threads/" + youth.thread() + "/transcript?as=youth",
            "/api/me/looks",
            "/api/me/appointments",
            "/api/me/devices",
            "/api/me/takeaway",
            "/api/me/lock")) {
      assertThat(phone.get(path).status()).as(path).isEqualTo(423);
    }
    assertThat(phone.post("/api/me/lock/off", "{\"pin\":\"7391\"}").status()).isEqualTo(423);
    assertThat(
            phone
                .put("/api/me/lock", "{\"pin\":\"4826\",\"present\":\"7391\",\"afterMinutes\":5}")
                .status())
        .isEqualTo(423);
    assertThat(SocketLog.open(phone, "/live?as=youth").closeCode()).isEqualTo(4423);

    assertThat(phone.post("/api/me/lock/open", "{\"pin\":\"4826\"}").status()).isEqualTo(403);
    assertThat(phone.post("/api/me/lock/open", "{\"pin\":\"7391\"}").status()).isEqualTo(204);
    assertThat(phone.get("/api/me/looks").status()).isEqualTo(200);
    assertThat(phone.post("/api/me/lock/off", "{\"pin\":\"7391\"}").status()).isEqualTo(204);
  }

  private static void choose(final Page phone, final String pin) {
    phone.getByLabel("Nieuwe pincode").fill(pin);
    phone.getByLabel("Nog een keer").fill(pin);
    button(phone, "Bewaar").last().click();
  }
}
