package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.whole.Api;
import nl.nabij.whole.People;
import nl.nabij.whole.Whole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For every endpoint: what is not as it should be is turned away, and changes nothing. */
class BadInputIT {
  private static People.Pair pair;
  private static State before;

  @BeforeAll
  static void meet() {
    pair = People.pair(0);
    People.staff("officer");
    before = State.now();
  }

  @AfterAll
  static void nothingHasChanged() {
    before.hasNotChanged();
  }

  static Stream<Endpoint> guarded() {
    return Endpoint.guarded();
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void without_a_session_nobody_gets_in(final Endpoint endpoint) {
    problem(endpoint.ask(Api.stranger(), pair), 401, "not-signed-in");
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void a_device_that_nobody_knows_is_no_key(final Endpoint endpoint) {
    final Api forger = Api.stranger();
    forger.holdCookie("__Host-nabij", "A".repeat(43));
    problem(endpoint.ask(forger, pair), 401, "device-ended");
  }

  static Stream<Arguments> wrongRoles() {
    return Stream.concat(
        Stream.concat(
            Endpoint.forWho(Endpoint.Who.CONSULTANT, Endpoint.Who.COORDINATOR, Endpoint.Who.OFFICER)
                .map(one -> Arguments.of("youth", one)),
            Endpoint.forWho(Endpoint.Who.COORDINATOR, Endpoint.Who.OFFICER)
                .map(one -> Arguments.of("consultant", one))),
        Endpoint.aboutSomebody()
            .filter(one -> one.who() != Endpoint.Who.OFFICER)
            .map(one -> Arguments.of("officer", one)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("wrongRoles")
  void the_wrong_role_is_refused(final String who, final Endpoint endpoint) {
    final Api visitor = "youth".equals(who) ? pair.phone() : People.staff(who);
    problem(endpoint.ask(visitor, pair), 403, "refused");
  }

  static Stream<Endpoint> youths() {
    return Endpoint.forWho(Endpoint.Who.YOUTH);
  }

  @ParameterizedTest
  @MethodSource("youths")
  void staff_are_nobodys_youth(final Endpoint endpoint) {
    problem(endpoint.as("staff").ask(pair.consultant(), pair), 403, "refused");
  }

  static Stream<Endpoint> changing() {
    return Endpoint.changing();
  }

  @ParameterizedTest
  @MethodSource("changing")
  void another_page_may_change_nothing(final Endpoint endpoint) {
    for (final String origin :
        new String[] {"https://evil.example", "null", Whole.url() + ".evil"}) {
      final Answer answer =
          pair.consultant()
              .request(
                  endpoint.address(pair),
                  request ->
                      request
                          .header("Origin", origin)
                          .header("Content-Type", "application/json")
                          .method(endpoint.method(), Bodies.of(endpoint.body())));
      problem(answer, 403, "origin");
    }
    final Answer silent =
        pair.consultant()
            .request(
                endpoint.address(pair),
                request ->
                    request
                        .header("Content-Type", "application/json")
                        .method(endpoint.method(), Bodies.of(endpoint.body())));
    problem(silent, 403, "origin");
  }

  static Stream<Endpoint> withBody() {
    // The two that guess codes have their own limit, and their own test.
    return Endpoint.withBody().filter(one -> one.who() != Endpoint.Who.ANYONE);
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void what_is_not_json_is_not_read(final Endpoint endpoint) {
    for (final String type : new String[] {"text/plain", "application/x-www-form-urlencoded"}) {
      final Answer answer =
          visitor(endpoint)
              .request(
                  endpoint.address(pair),
                  request ->
                      request
                          .header("Origin", Whole.url())
                          .header("Content-Type", type)
                          .method(endpoint.method(), Bodies.of(endpoint.body())));
      problem(answer, 415, "unsupported-media-type");
    }
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void malformed_json_is_turned_away_and_not_quoted(final Endpoint endpoint) {
    final String unknown =
        endpoint.body().replaceFirst("\\{", "{\"geheim\":\"Noor\"" + comma(endpoint));
    for (final String body : new String[] {"{", "[]", "\"x\"", "{} {}", unknown}) {
      final Answer answer = endpoint.ask(visitor(endpoint), pair, body);
      problem(answer, 400, "malformed");
      assertThat(answer.body()).doesNotContain("geheim").doesNotContain("Noor");
    }
  }

  private static String comma(final Endpoint endpoint) {
    return "{}".equals(endpoint.body()) ? "" : ",";
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void more_than_64_kib_is_too_large(final Endpoint endpoint) {
    final String large = endpoint.body() + " ".repeat(64 * 1024);
    problem(endpoint.ask(visitor(endpoint), pair, large), 413, "too-large");
  }

  static Stream<Endpoint> allOfThem() {
    return Endpoint.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("allOfThem")
  void another_method_is_not_allowed(final Endpoint endpoint) {
    final Answer answer =
        Api.stranger()
            .request(
                endpoint.address(pair),
                request -> request.header("Origin", Whole.url()).method("PATCH", Bodies.of(null)));
    problem(answer, 405, "method-not-allowed");
  }

  private static Api visitor(final Endpoint endpoint) {
    return switch (endpoint.who()) {
      case YOUTH, BOTH -> pair.phone();
      case COORDINATOR -> People.staff("coordinator");
      case OFFICER -> People.staff("officer");
      default -> pair.consultant();
    };
  }

  static void problem(final Answer answer, final int status, final String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.problem()).as(answer.body()).isEqualTo(code);
    assertThat(answer.json().path("type").asText()).endsWith("/" + code);
    assertThat(answer.json().path("detail").asText()).isNotBlank();
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }
}
