package nl.nabij.absence;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorryWordsTest {

  private final WorryWords usual = new WorryWords(WorryWords.USUAL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ik denk aan zelfmoord",
        "ZELFMOORD",
        "zelf moord",
        "zelf-moord",
        "suïcide",
        "suicíde.",
        "zelfmoort",
        "zelfmord",
        "zelfmooord",
        "zelfmorod",
        "ik wil dood",
        "Ik wil\ndoooood!!!",
        "ik wil niet meer leven hoor",
        "hij slaat me elke dag",
        "mn vader heeft me mishandelt",
        "ik durf niet naar huis"
      })
  void aWorryIsFoundAsYoungPeopleWriteIt(final String text) {
    assertThat(usual.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hoi Sanne, ik ben er morgen om 10 uur",
        "mijn telefoon is dood",
        "de batterij is dood, wil je mailen?",
        "we gaan voetballen, hij slaat de bal raak",
        "ik ben moord en brand aan het schreeuwen",
        "ik wil doorgaan met school",
        "dat is dodelijk saai",
        "slaatje gegeten"
      })
  void whatIsNoWorryIsLeftAlone(final String text) {
    assertThat(usual.in(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ik ben niet meer suïcidaal", "we hadden het over zelfmoord in de les"})
  void itKnowsNoMeaningAndDoesNotPretendTo(final String text) {
    assertThat(usual.in(text)).isTrue();
  }

  @Property
  void nothingThatIsWrittenBreaksIt(@ForAll @StringLength(max = 300) final String text) {
    usual.in(text);
    assertThat(WorryWords.fold(WorryWords.fold(text))).isEqualTo(WorryWords.fold(text));
  }

  @Property
  void aWordAmongOthersIsFound(
      @ForAll @StringLength(max = 40) final String before,
      @ForAll @StringLength(max = 40) final String after) {
    assertThat(usual.in(before + " verkracht " + after)).isTrue();
  }
}
