package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.whole.Api;
import nl.nabij.whole.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, and what the cookies look like. */
class HeadersIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/v",
        "/uitnodiging",
        "/api/session",
        "/api/inbox",
        "/api/nowhere",
        "/nowhere",
        "/log/meerdam/checkpoint",
        "/.well-known/security.txt"
      })
  void every_answer_says_what_a_browser_may_do_with_it(final String path) {
    final Answer answer = Api.stranger().get(path);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("camera=(self)");
    assertThat(answer.header("Cache-Control")).isNotEmpty();
    assertThat(answer.headers().map())
        .doesNotContainKey("server")
        .doesNotContainKey("x-powered-by");
    // Over plain HTTP this header means nothing, and must not be there.
    assertThat(answer.header("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void what_is_about_people_is_never_kept_and_what_never_changes_is() {
    assertThat(Api.stranger().get("/api/session").header("Cache-Control")).isEqualTo("no-store");
    final Answer page = Api.stranger().get("/");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    final Matcher script = Pattern.compile("/assets/[^\"]+\\.js").matcher(page.body());
    assertThat(script.find()).isTrue();
    assertThat(Api.stranger().get(script.group()).header("Cache-Control")).contains("immutable");
  }

  @Test
  void a_script_is_for_our_own_pages_and_for_nothing_but_a_script() {
    final Matcher script =
        Pattern.compile("/assets/[^\"]+\\.js").matcher(Api.stranger().get("/").body());
    assertThat(script.find()).isTrue();
    final Answer answer = Api.stranger().get(script.group());
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Content-Type")).startsWith("application/javascript");
    // Anything else below that address is a document like all others.
    assertThat(Api.stranger().get("/assets/nothing.svg").header("Content-Security-Policy"))
        .contains("default-src 'none'");
  }

  @Test
  void pages_hold_no_script_or_style_of_their_own() {
    for (final String path : List.of("/", "/v")) {
      assertThat(Api.stranger().get(path).body())
          .doesNotContainPattern("<script(?![^>]*\\bsrc=)[^>]*>")
          .doesNotContain("<style")
          .doesNotContainPattern("\\son[a-z]+=");
    }
  }

  @Test
  void the_cookie_of_a_device_is_out_of_reach_of_scripts_and_other_sites() {
    final People.Pair pair = People.pair(0);
    final Answer invited =
        pair.consultant().post("/api/youths/" + pair.youth() + "/invitations", "{}");
    assertThat(invited.status()).isEqualTo(201);
    final String link = invited.json().path("link").asText();
    final Answer tied =
        Api.stranger()
            .post(
                "/api/invitations/accept",
                "{\"token\":\"%s\",\"code\":\"%s\",\"device\":\"Telefoon\"}"
                    .formatted(
                        link.substring(link.indexOf('#') + 1),
                        invited.json().path("code").asText()));
    cookie(tied, "__Host-nabij");
  }

  static void cookie(final Answer answer, final String name) {
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith(name + "=")
                    .containsIgnoringCase("HttpOnly")
                    .containsIgnoringCase("Secure")
                    .containsIgnoringCase("SameSite=Lax")
                    .containsIgnoringCase("Path=/")
                    .containsIgnoringCase("Max-Age=")
                    .doesNotContainIgnoringCase("Domain="));
  }

  @Test
  void every_operation_is_described_with_how_it_may_be_turned_away() {
    final Answer openapi =
        Api.stranger()
            .request("/openapi", request -> request.header("Accept", "application/json").GET());
    assertThat(openapi.status()).isEqualTo(200);
    final var paths = openapi.json().path("paths");
    for (final Endpoint endpoint : Endpoint.ALL) {
      if (endpoint.path().startsWith("/log/")) {
        continue;
      }
      final String shape =
          endpoint.path().replaceAll("\\?.*", "").replaceAll("\\{[^}]*}|steps/contact", "*");
      final var operation =
          stream(paths)
              .filter(
                  one -> one.getKey().replaceAll("steps/\\{[^}]*}|\\{[^}]*}", "*").equals(shape))
              .map(one -> one.getValue().path(endpoint.method().toLowerCase(java.util.Locale.ROOT)))
              .findFirst()
              .orElseThrow(() -> new AssertionError(endpoint + " is not described"));
      assertThat(operation.path("summary").asText()).as(endpoint.toString()).isNotBlank();
      assertThat(operation.at("/responses/429/content").has("application/problem+json")).isTrue();
    }
  }

  private static java.util.stream.Stream<Map.Entry<String, com.fasterxml.jackson.databind.JsonNode>>
      stream(final com.fasterxml.jackson.databind.JsonNode node) {
    return node.properties().stream();
  }
}
