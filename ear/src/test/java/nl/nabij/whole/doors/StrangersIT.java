package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.whole.Api;
import nl.nabij.whole.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who has no business with a youth is refused, and the refusal is in the log of that youth. */
class StrangersIT {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static People.Pair pair;
  private static State before;

  @BeforeAll
  static void meet() {
    pair = People.pair(1);
    People.pair(2);
    before = State.now();
  }

  @AfterAll
  static void nothingHasChanged() {
    before.hasNotChanged();
  }

  static Stream<Arguments> strangers() {
    return Stream.of(
            "consultant2.meerdam", "consultant1.vliethoven", "coordinator", "administrator")
        .flatMap(
            who ->
                Endpoint.aboutSomebody()
                    // Whoever is no stranger to the house may break the glass: see GlassIT.
                    .filter(one -> !one.path().endsWith("/glass") || who.contains("vliet"))
                    // Whose case it is, is the coordinator's business.
                    .filter(one -> !("coordinator".equals(who) && one.path().endsWith("/handover")))
                    .map(one -> Arguments.of(who, one)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("strangers")
  void colleagues_without_a_tie_and_other_municipalities_are_refused(
      final String who, final Endpoint endpoint) {
    BadInputIT.problem(endpoint.ask(People.staff(who), pair), 403, "refused");
  }

  static Stream<Endpoint> ofBoth() {
    return Endpoint.aboutSomebody().filter(one -> one.who() == Endpoint.Who.BOTH);
  }

  @ParameterizedTest
  @MethodSource("ofBoth")
  void one_youth_has_no_business_with_another(final Endpoint endpoint) {
    BadInputIT.problem(endpoint.ask(People.pair(2).phone(), pair), 403, "refused");
  }

  @Test
  void the_refusal_is_in_the_log_with_who_and_why() throws InterruptedException {
    People.staff("consultant2.meerdam").get("/api/youths/" + pair.youth());
    final Api officer = People.staff("officer");
    final JsonNode entry = newest(officer, "refused");
    assertThat(entry.at("/outcome").asText()).isEqualTo("refused");
    assertThat(entry.at("/actor/kind").asText()).isEqualTo("staff");
    assertThat(entry.at("/actor/name").asText()).isEqualTo("Yusuf Demir");
    assertThat(entry.at("/reason").asText()).isNotBlank();
    assertThat(entry.at("/origin").asText()).isEqualTo("127.0.0.1");
  }

  private static JsonNode newest(final Api officer, final String outcome)
      throws InterruptedException {
    final long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      final Answer answer =
          officer.get("/api/log?youth=" + pair.youth() + "&outcome=" + outcome + "&limit=20");
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      final var found =
          StreamSupport.stream(answer.json().path("entries").spliterator(), false)
              .filter(one -> "Yusuf Demir".equals(one.at("/actor/name").asText()))
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(200);
    }
    throw new AssertionError("no refusal in the log");
  }
}
