package nl.nabij.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file per organisation, over the default. */
class RegistersTest {

  @TempDir private Path folder;
  private final Registers registers = new Registers(null);

  private void write(final String name, final String json) throws IOException {
    Files.writeString(folder.resolve(name), json);
  }

  private ProcessingActivity line(final String slug, final String code) {
    return registers.of(slug).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsSaidOtherwiseDiffersAndTheRestStays() throws IOException {
    write(
        "meerdam.json",
        """
        {"begeleiding": {"keptYears": 7, "term": "Zeven jaar na het einde van de nazorg."},
         "afspraken": {"recipients": ["de jongere"], "kinds": {"letter": "P2Y6M"}}}
        """);
    registers.read(folder);
    assertThat(line("meerdam", "begeleiding").keptYears()).isEqualTo(7);
    assertThat(line("meerdam", "afspraken").recipients()).containsExactly("de jongere");
    assertThat(line("meerdam", "afspraken").kinds())
        .extracting(KeptKind::inWords)
        .containsExactly("2 jaar en 6 maanden", "90 dagen");
    assertThat(line("meerdam", "contact")).isEqualTo(line("vliethoven", "contact"));
    assertThat(registers.of("vliethoven")).isEqualTo(Register.STANDARD);
    assertThat(line("vliethoven", "begeleiding").keptYears()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | is not an object with the codes",
        "{\"begeleiding\": | is not JSON",
        "{\"contact\": {}, \"contact\": {}} | is not JSON",
        "{\"reclame\": {}} | there is no activity reclame",
        "{\"contact\": 3} | contact: is not an object",
        "{\"contact\": {\"code\": \"x\"}} | contact: knows no field code",
        "{\"contact\": {\"purpose\": \" \"}} | contact: purpose is empty",
        "{\"contact\": {\"legalBasis\": \"omdat het kan\"}} | names no article of the AVG",
        "{\"contact\": {\"recipients\": []}} | recipients is empty",
        "{\"contact\": {\"recipients\": \"ik\"}} | contact: recipients is of another kind",
        "{\"contact\": {\"keptYears\": 7}} | needs a term that says so",
        "{\"contact\": {\"keptYears\": 0, \"term\": \"Geen.\"}} | keptYears is from 1 to 50",
        "{\"contact\": {\"keptYears\": 51, \"term\": \"Lang.\"}} | keptYears is from 1 to 50",
        "{\"contact\": {\"kinds\": {\"letter\": \"P1Y\"}}} | contact: has no kind letter",
        "{\"afspraken\": {\"kinds\": {\"letter\": \"een jaar\"}}} | not one as P90D",
        "{\"afspraken\": {\"kinds\": {\"letter\": null}}} | not one as P90D",
        "{\"afspraken\": {\"kinds\": {\"letter\": \"P0D\"}}} | from a day to 50 years",
        "{\"afspraken\": {\"kinds\": {\"letter\": \"P-1D\"}}} | from a day to 50 years",
        "{\"afspraken\": {\"kinds\": {\"letter\": \"P51Y\"}}} | from a day to 50 years",
        "{\"contact\": {\"kinds\": {\"draft\": \"P1Y\"}}} | the term is P90D at most"
      })
  void aFileThatIsWrongSaysWhereAndWhat(final String json, final String reason) throws IOException {
    write("meerdam.json", json);
    assertThatThrownBy(() -> registers.read(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("meerdam.json")
        .hasMessageContaining(reason);
  }

  @Test
  void aFileWithAnotherNameAndAFolderThatIsNotThereAreRefused() throws IOException {
    write("Meerdam.yaml", "{}");
    assertThatThrownBy(() -> registers.read(folder)).hasMessageContaining("Meerdam.yaml");
    assertThatThrownBy(() -> registers.read(folder.resolve("nergens")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nergens");
  }
}
