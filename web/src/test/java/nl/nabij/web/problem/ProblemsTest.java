package nl.nabij.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.transaction.HeuristicMixedException;
import java.util.List;
import java.util.stream.Stream;
import nl.nabij.access.NotFound;
import nl.nabij.access.NotYetSequenced;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.people.CodeWrong;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.TokenAway;
import nl.nabij.web.conversation.LiveFrames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {

  static Stream<Arguments> thrown() {
    return Stream.of(
        Arguments.of(new NotSignedIn(false), 401, "not-signed-in", null),
        Arguments.of(new NotSignedIn(true), 401, "device-ended", null),
        Arguments.of(new Refused("no-tie"), 403, "refused", "no-tie"),
        Arguments.of(new NotFound("thread"), 404, "not-found", null),
        Arguments.of(
            new Rejected(Rejected.Kind.INVALID, "outflow-on"), 400, "invalid", "outflow-on"),
        Arguments.of(
            new Rejected(Rejected.Kind.CONFLICT, "double-booked"),
            409,
            "conflict",
            "double-booked"),
        Arguments.of(new Rejected(Rejected.Kind.GONE, "call-over"), 410, "gone", "call-over"),
        Arguments.of(new CodeWrong(3), 403, "code-wrong", null),
        Arguments.of(new KeyDestroyed("erased"), 410, "key-destroyed", null),
        Arguments.of(new NotYetSequenced(), 409, "conflict", "not-sequenced"),
        Arguments.of(new TooLarge(), 413, "too-large", null),
        Arguments.of(new java.sql.SQLException("gone", "08006"), 503, "unavailable", null),
        Arguments.of(new TokenAway("away", null), 503, "unavailable", null),
        Arguments.of(new IllegalStateException("no"), 500, "unexpected", null));
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void whatIsThrownHasItsOwnStatusCodeAndReason(
      final Throwable thrown, final int status, final String code, final String reason) {
    final Problem problem = Problems.of(thrown);
    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.reason()).isEqualTo(reason);
    assertThat(problem.getType()).endsWith("/" + code);
    assertThat(problem.detail()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void itIsFoundHoweverDeepTheContainerWrapsIt(
      final Throwable thrown, final int status, final String code, final String reason) {
    final Problem problem =
        Problems.of(new EJBException("wrapped", new RuntimeException("again", thrown)));
    assertThat(problem.code()).isEqualTo(code);
  }

  @Test
  void triesLeftAreTold() {
    assertThat(Problems.of(new CodeWrong(3)).attemptsLeft()).isEqualTo(3);
  }

  @Test
  void whatNobodyForesawIsKnownByItsIncidentAndQuotesNothing() {
    final Problem problem = Problems.of(new IllegalStateException("the secret of Noor"));
    assertThat(problem.incident()).isNotNull();
    assertThat(problem.toString()).doesNotContain("Noor");
  }

  @Test
  void malformedInputIsNotQuotedBack() {
    assertThatThrownBy(() -> LiveFrames.parse("{\"type\":\"post\",\"Noor\":1}"))
        .satisfies(
            thrown -> {
              final Problem problem = Problems.of(thrown);
              assertThat(problem.code()).isEqualTo("malformed");
              assertThat(problem.toString()).doesNotContain("Noor");
            });
  }

  @Test
  void aDatabaseThatGoesAwayAtTheCommitIsAway() {
    final HeuristicMixedException commit = new HeuristicMixedException("the commit");
    assertThat(Problems.of(new EJBException(commit)).code()).isEqualTo("unavailable");
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyCodeHasItsDutchWordsAndItsStatus(final ProblemCode code) {
    assertThat(ProblemTexts.title(code)).isNotBlank();
    assertThat(ProblemTexts.detail(code, "unheard-of")).isEqualTo(ProblemTexts.detail(code, null));
    assertThat(List.of(400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 423, 429, 500, 503))
        .contains(code.status());
  }

  @Test
  void aReasonMaySayItBetter() {
    assertThat(ProblemTexts.detail(ProblemCode.CONFLICT, "double-booked"))
        .contains("andere afspraak");
  }

  @Test
  void aStatusOfTheContainerHasACodeOfOurs() {
    assertThat(ProblemCode.ofStatus(404)).isEqualTo(ProblemCode.NOT_FOUND);
    assertThat(ProblemCode.ofStatus(418)).isEqualTo(ProblemCode.MALFORMED);
    assertThat(ProblemCode.ofStatus(502)).isEqualTo(ProblemCode.UNEXPECTED);
  }
}
