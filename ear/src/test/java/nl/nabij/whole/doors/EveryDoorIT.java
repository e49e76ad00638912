package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.whole.Api;
import nl.nabij.whole.People;
import nl.nabij.whole.Whole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That the list of addresses is whole, and that no address opens anything by an id that is real but
 * somebody else's.
 */
class EveryDoorIT {

  private static final long A_SECOND = 1_000_000_000L;
  private static final int PATIENCE = 60;

  /** Those that a test of their own is about, since they speak otherwise. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          // UploadsIT
          "OPTIONS /api/uploads",
          "POST /api/uploads",
          "HEAD /api/uploads/{}",
          "PATCH /api/uploads/{}",
          "DELETE /api/uploads/{}",
          // CompanionsIT
          "GET /api/companion",
          // SignInIT: it would end the session of the other tests.
          "POST /api/session/sign-out",
          // There in the demo alone, and tells of nobody.
          "GET /api/demo");

  private static People.Pair pair;
  private static Api otherYouth;
  private static Api otherTown;
  private static RealThings things;
  private static State before;

  @BeforeAll
  static void meet() {
    pair = People.pair("consultant3.meerdam", 0);
    otherYouth = People.pair(2).phone();
    otherTown = People.staff("consultant1.vliethoven");
    things = new RealThings(pair);
    before = State.now();
  }

  @AfterAll
  static void nothingHasChanged() {
    before.hasNotChanged();
    things.tidy();
  }

  @Test
  void the_list_has_every_address_that_there_is() throws Exception {
    final Set<String> listed = new TreeSet<>(ELSEWHERE);
    Endpoint.ALL.forEach(one -> listed.add(Addresses.plain(one.method(), one.path())));
    final Set<String> missing = Addresses.ofTheDoors();
    assertThat(missing).hasSizeGreaterThan(100);
    missing.removeIf(one -> listed.stream().anyMatch(known -> Addresses.same(one, known)));
    assertThat(missing).as("no test of the doors knows these").isEmpty();
  }

  @Test
  void there_is_something_real_to_ask_for() {
    assertThat(things.found().keySet())
        .contains(
            "appointments", "devices", "rooms", "plans", "messages", "entries", "youths", "staff")
        .contains("agreements", "companions", "groups", "requests", "phrases", "planned");
  }

  static Stream<String> elsewhere() {
    return ELSEWHERE.stream()
        .filter(one -> !one.startsWith("OPTIONS ") && !one.endsWith("/demo"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("elsewhere")
  void those_with_a_test_of_their_own_know_no_stranger(final String address) {
    final String[] words = address.replace("{}", pair.youth().toString()).split(" ");
    final Answer answer =
        Api.stranger()
            .request(
                words[1],
                request ->
                    request
                        .header("Origin", Whole.url())
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", "3")
                        .header("Upload-Offset", "0")
                        .header("Upload-Metadata", upload())
                        .header("Content-Type", type(words))
                        .method(words[0], Bodies.of("PATCH".equals(words[0]) ? "abc" : null)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(401);
  }

  private static String upload() {
    return "filename " + base64("brief.pdf") + ",thread " + base64(pair.thread().toString());
  }

  private static String base64(final String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String type(final String[] words) {
    return "PATCH".equals(words[0]) ? "application/offset+octet-stream" : "application/json";
  }

  static Stream<Endpoint> byId() {
    return Endpoint.ALL.stream()
        .filter(one -> one.path().contains("{") && one.who() != Endpoint.Who.ANYONE);
  }

  @ParameterizedTest
  @MethodSource("byId")
  void a_real_id_opens_nothing_without_a_session(final Endpoint endpoint) {
    BadInputIT.problem(ask(Api.stranger(), endpoint), 401, "not-signed-in");
  }

  @ParameterizedTest
  @MethodSource("byId")
  void a_real_id_opens_nothing_from_another_municipality(final Endpoint endpoint) {
    final Answer answer = ask(otherTown, endpoint);
    if (endpoint.path().startsWith("/api/me/")) {
      BadInputIT.problem(answer, 401, "not-signed-in");
    } else {
      turnedAway(endpoint, answer);
    }
  }

  @ParameterizedTest
  @MethodSource("byId")
  void a_real_id_opens_nothing_for_another_youth(final Endpoint endpoint) {
    turnedAway(endpoint, ask(otherYouth, endpoint));
  }

  /** A conflict is an answer where an id that is taken cannot be used for something new. */
  private static void turnedAway(final Endpoint endpoint, final Answer answer) {
    final boolean fits =
        answer.status() == 403
            || answer.status() == 404
            || answer.status() == 409 && "PUT".equals(endpoint.method());
    assertThat(fits).as(answer.status() + " " + answer.body()).isTrue();
    assertThat(answer.problem()).as(answer.body()).isNotBlank();
    assertThat(answer.body()).doesNotContain(pair.name()).doesNotContain(pair.youth().toString());
  }

  private static Answer ask(final Api visitor, final Endpoint endpoint) {
    final Endpoint real = things.in(endpoint);
    Answer answer = real.ask(visitor, pair);
    for (int i = 0; answer.status() == 429 && i < PATIENCE; i++) {
      LockSupport.parkNanos(A_SECOND);
      answer = real.ask(visitor, pair);
    }
    return answer;
  }
}
