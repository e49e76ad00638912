package nl.nabij.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.nabij.access.Purpose;
import nl.nabij.access.Role;
import nl.nabij.agreement.Doer;
import nl.nabij.appointment.Kind;
import nl.nabij.appointment.Status;
import nl.nabij.guidance.Outcome;
import nl.nabij.guidance.Phase;
import nl.nabij.network.Relation;
import nl.nabij.reachability.Channel;
import nl.nabij.reachability.Often;
import nl.nabij.reachability.Topic;
import nl.nabij.request.RequestKind;
import nl.nabij.web.Codes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaperWordsTest {

  static Stream<Arguments> groups() {
    return Stream.of(
        Arguments.of("channel", Channel.values()),
        Arguments.of("topic", Topic.values()),
        Arguments.of("often", Often.values()),
        Arguments.of("doer", Doer.values()),
        Arguments.of("state", nl.nabij.agreement.State.values()),
        Arguments.of("kind", Kind.values()),
        Arguments.of("status", Status.values()),
        Arguments.of("phase", Phase.values()),
        Arguments.of("outcome", Outcome.values()),
        Arguments.of("relation", Relation.values()),
        Arguments.of("request", RequestKind.values()),
        Arguments.of("answer", nl.nabij.request.Outcome.values()),
        Arguments.of("role", Role.values()));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void everyCodeHasAWord(final String group, final Enum<?>[] all) {
    assertThat(all)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(PaperWords.knows(group, Codes.of(one))).isTrue());
  }

  @Test
  void everyPurposeHasAWordAndWhatIsNotThereADash() {
    assertThat(Purpose.values())
        .allSatisfy(one -> assertThat(PaperWords.knows("purpose", one.code())).isTrue());
    assertThat(PaperWords.of("outcome", (Outcome) null)).isEqualTo("-");
  }
}
