package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.whole.Api;
import nl.nabij.whole.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field has its bounds, and who oversteps one is told which. */
class BoundsIT {
  private static final String APPOINTMENT = "POST /api/youths/{youth}/appointments";
  private static final String ID = "\"id\":\"7f2b7a8e-2f0b-4ff4-8b10-3d7fbb2f5a12\"";
  private static final String WHEN = "\"startsAt\":\"2026-12-24T09:00:00Z\"";
  private static People.Pair pair;
  private static State before;

  @BeforeAll
  static void meet() {
    pair = People.pair(0);
    before = State.now();
  }

  @AfterAll
  static void nothingHasChanged() {
    before.hasNotChanged();
  }

  static Stream<Arguments> overstepped() {
    final String close = "POST /api/cases/{case}/close";
    final String post = "POST /api/threads/{thread}/messages";
    return Stream.of(
        Arguments.of(post, "{\"text\":\"Hoi\"}", "id"),
        Arguments.of(post, "{" + ID + "}", "text"),
        Arguments.of(post, "{" + ID + ",\"text\":\"\"}", "text"),
        Arguments.of(post, "{" + ID + ",\"text\":\"" + "a".repeat(10_001) + "\"}", "text"),
        Arguments.of(post, "{" + ID + ",\"text\":\"bel\\u0007\"}", "text-characters"),
        Arguments.of(post, "{" + ID + ",\"text\":\"nul\\u0000\"}", "text-characters"),
        Arguments.of("PUT /api/threads/{thread}/read", "{\"seq\":0}", "seq"),
        Arguments.of("PUT /api/threads/{thread}/read", "{\"seq\":-5}", "seq"),
        Arguments.of(APPOINTMENT, wish("party", 30, "null"), "kind"),
        Arguments.of(APPOINTMENT, wish("office", 4, "null"), "minutes"),
        Arguments.of(APPOINTMENT, wish("office", 241, "null"), "minutes"),
        Arguments.of(APPOINTMENT, wish("office", 30, "\"" + "a".repeat(201) + "\""), "place"),
        Arguments.of(close, "{\"outcome\":\"prison\",\"outflowOn\":\"2026-11-20\"}", "outcome"),
        Arguments.of(close, "{\"outcome\":\"work\"}", "outflowOn"),
        Arguments.of(close, "{\"outcome\":\"work\",\"outflowOn\":\"1999-01-01\"}", "outflow-on"),
        Arguments.of(close, "{\"outcome\":\"work\",\"outflowOn\":\"2199-01-01\"}", "outflow-on"),
        Arguments.of("POST /api/plans/{id}/steps/contact", "{\"result\":\"great\"}", "result"),
        Arguments.of(
            "POST /api/plans/{id}/steps/contact",
            "{\"result\":\"done\",\"note\":\"" + "a".repeat(1_001) + "\"}",
            "note"));
  }

  private static String wish(final String kind, final int minutes, final String place) {
    return "{%s,\"kind\":\"%s\",%s,\"minutes\":%d,\"place\":%s,\"letter\":false}"
        .formatted(ID, kind, WHEN, minutes, place);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("overstepped")
  void a_field_out_of_bounds_is_named(final String where, final String body, final String field) {
    final Answer answer = endpoint(where).ask(pair.consultant(), pair, body);
    BadInputIT.problem(answer, 400, "invalid");
    final String named =
        answer.json().path("fields").findValuesAsText("field")
            + answer.json().path("reason").asText();
    assertThat(named).contains(field);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/youths/abc, malformed",
    "/api/threads/abc/messages, malformed",
    "/api/threads/{thread}/messages?limit=0, invalid",
    "/api/threads/{thread}/messages?limit=201, invalid",
    "/api/threads/{thread}/messages?limit=many, malformed",
    "/api/threads/{thread}/messages?after=-1, invalid",
    "/api/threads/{thread}/messages?before=0, invalid",
    "/api/appointments, invalid",
    "/api/appointments?from=2026-11-01&to=soon, invalid",
    "/api/appointments?from=2026-01-01&to=2026-12-31, invalid",
    "/api/appointments?from=2026-12-31&to=2026-12-01, invalid",
  })
  void an_address_out_of_bounds_is_turned_away(final String path, final String code) {
    final String address = path.replace("{thread}", pair.thread().toString());
    BadInputIT.problem(pair.consultant().get(address), 400, code);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/log?limit=0, invalid",
    "/api/log?limit=201, invalid",
    "/api/log?youth=noor, malformed",
    "/api/log?from=yesterday, invalid",
    "/api/log?outcome=fine, invalid",
    "/api/log?action=<script>, invalid",
    "/api/log?before=nowhere, invalid",
    "/api/log/entries/abc/proof, malformed",
  })
  void the_officer_has_bounds_too(final String path, final String code) {
    final String address = path.replace("<", "%3C").replace(">", "%3E");
    BadInputIT.problem(People.staff("officer").get(address), 400, code);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/youths/",
    "GET, /api/threads/{id}/messages",
    "POST, /api/cases/{id}/close",
    "POST, /api/plans/{id}/steps/contact",
    "POST, /api/appointments/{id}/cancel",
    "GET, /api/letters/{id}",
    "GET, /api/rooms/{id}",
    "DELETE, /api/devices/{id}",
    "GET, /api/nowhere",
  })
  void what_does_not_exist_is_not_found(final String method, final String path) {
    final String address = path.replace("{id}", UUID.randomUUID().toString());
    final Api consultant = pair.consultant();
    final Answer answer =
        switch (method) {
          case "GET" -> consultant.get(address);
          case "DELETE" -> consultant.delete(address);
          default ->
              consultant.post(
                  address,
                  address.contains("close")
                      ? "{\"outcome\":\"work\",\"outflowOn\":\"2026-11-20\"}"
                      : address.contains("steps") ? "{\"result\":\"done\"}" : "{}");
        };
    BadInputIT.problem(answer, 404, "not-found");
  }

  private static Endpoint endpoint(final String named) {
    return Endpoint.ALL.stream()
        .filter(one -> one.toString().equals(named))
        .findFirst()
        .orElseThrow();
  }
}
