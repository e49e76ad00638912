package nl.nabij.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.nabij.stand.visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff sign in on Keycloak's own pages, and out of both. */
class SignInIT {
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
  void a_consultant_signs_in_with_a_password_and_lands_in_the_consultants_app() {
    Page page = browser.staff("consultant", "/werk/");
    assertThat(page.url()).isEqualTo(Whole.url() + "/werk/");
    var session = page.request().get("/api/session");
    assertThat(session.text()).contains("\"kind\":\"staff\"").contains("\"twoFactor\":false");
    page.context().close();
  }

  @Test
  void a_privacy_officer_is_asked_for_a_code_as_well() {
    Page page = browser.staff("officer", "/toezicht/");
    assertThat(page.url()).isEqualTo(Whole.url() + "/toezicht/");
    assertThat(page.request().get("/api/session").text()).contains("\"twoFactor\":true");
    page.context().close();
  }

  @Test
  void the_sign_in_is_in_dutch_and_says_that_it_is_a_demo() {
    Page page = browser.visitor(360, 740).newPage();
    page.navigate("/werk/");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
    assertThat(page.locator("body").innerText())
        .contains("Gebruikersnaam", "Wachtwoord", "demo met verzonnen mensen");
    page.context().close();
  }

  @Test
  void signing_out_ends_the_session_here_and_in_keycloak() {
    Api consultant = Api.staff("consultant");
    assertThat(consultant.get("/api/session").json().path("kind").asText()).isEqualTo("staff");

    assertThat(consultant.post("/api/session/sign-out", "{}").status()).isEqualTo(200);

    assertThat(consultant.get("/api/session").json().path("kind").asText()).isEqualTo("none");
    // Keycloak's cookies are still in the jar; that it asks again shows its session is gone.
    assertThat(consultant.follow("/werk/").body()).contains("name=\"password\"");
  }

  @Test
  void a_consultant_is_kept_out_of_the_officers_app() {
    assertThat(Api.staff("consultant").get("/toezicht/").status()).isEqualTo(403);
  }

  @Test
  void cookies_are_out_of_reach_of_scripts_and_of_other_sites() {
    Answer start = Api.stranger().get("/werk/");
    assertThat(start.status()).isEqualTo(302);
    assertThat(start.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
  }
}
