package nl.nabij.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theHouseHasRulesOfTheKindsThatTheDeskKnows() {
    final RuleBook book = RuleBook.read();
    assertThat(book.version()).isPositive();
    assertThat(book.rules())
        .extracting(Rule::code)
        .containsExactlyInAnyOrder(
            "after-closed",
            "break-glass",
            "day-off",
            "exports",
            "many-dossiers",
            "many-eyes",
            "night",
            "outside-caseload",
            "own-name",
            "refusals",
            "searches");
    assertThat(book.at(Pace.LATER)).extracting(Rule::code).containsExactly("searches");
    assertThat(book.longestWait()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'code':'x','per':'ACTOR','count':'TIMES','actions':['dossier.open']}",
        "{'code':'x','per':'ACTOR','count':'TIMES','actions':['dossier.open'],'threshold':0}",
        "{'code':'X Y','per':'ACTOR','count':'TIMES','actions':['dossier.open'],'threshold':1}",
        "{'code':'x','count':'TIMES','actions':['dossier.open'],'threshold':1}",
        "{'code':'x','per':'ACTOR','count':'TIMES','threshold':1}",
        "{'code':'x','per':'ACTOR','count':'PEOPLE','actions':['dossier.open'],'threshold':1}",
        "{'code':'x','per':'ACTOR','count':'TIMES','actions':['no.act'],'threshold':1}",
        "{'code':'x','per':'ACTOR','count':'TIMES','actions':['dossier.open'],'threshold':1,"
            + "'minutes':1441}",
        "{'code':'x','per':'ACTOR','count':'TIMES','actions':['dossier.open'],'threshold':1,"
            + "'only':'ENDED'}",
        "{'code':'x','per':'ACTOR','count':'TIMES','actions':['dossier.open'],'threshold':1,"
            + "'only':'UNFOLLOWED'}",
        "{'code':'x','per':'ACTOR','count':'TIMES','actions':['dossier.open'],'threshold':1,"
            + "'hours':{'from':'25:00','until':'06:00'}}",
        "{'code':'x','per':'ACTOR','count':'TIMES','actions':['dossier.open'],'threshold':1,"
            + "'surprise':true}",
      })
  void aRuleThatMakesNoSenseIsNotTaken(final String rule) {
    assertThatThrownBy(
            () ->
                JSON.readValue(
                    "{\"version\":1,\"rules\":[" + rule.replace('\'', '"') + "]}", RuleBook.class))
        .isInstanceOf(Exception.class);
  }

  @Test
  void twoRulesOfOneCodeAreNotTaken() {
    final Rule rule = RuleBook.read().rules().get(0);
    assertThatThrownBy(() -> new RuleBook(1, List.of(rule, rule)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RuleBook(0, List.of(rule)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
