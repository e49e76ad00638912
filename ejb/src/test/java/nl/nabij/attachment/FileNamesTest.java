package nl.nabij.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "brief van DUO.pdf, brief van DUO.pdf",
    "../../etc/passwd, passwd",
    "'..\\..\\geheim.docx', geheim.docx",
    "'C:\\Mijn foto''s\\strand.jpg', strand.jpg",
    "foto\u202Egpj.exe, fotogpj.exe",
    "a\u0000b\u0007c\u200B.pdf, abc.pdf",
    "..., bestand",
    "'', bestand",
    "Zoë 😬.png, Zoë 😬.png"
  })
  void aNameIsABaseNameInVisibleCharacters(final String given, final String kept) {
    assertThat(FileNames.clean(given)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "cv.docx, DOCX, cv.docx",
    "foto.JPEG, JPEG, foto.JPEG",
    "factuur.exe, PDF, factuur.exe.pdf",
    "bestand, PNG, bestand.png"
  })
  void theEndingSaysWhatTheContentIs(
      final String name, final FileType type, final String expected) {
    assertThat(FileNames.ending(name, type)).isEqualTo(expected);
  }

  @Property
  void whateverItIsCalledItsNameIsShortAndHarmless(@ForAll final String given) {
    final String name = FileNames.ending(FileNames.clean(given), FileType.PDF);
    assertThat(name.codePointCount(0, name.length())).isBetween(1, FileNames.CHARACTERS_AT_MOST);
    assertThat(name).doesNotContain("/", "\\").doesNotStartWith(".").endsWithIgnoringCase(".pdf");
    assertThat(name.codePoints()).noneMatch(Character::isISOControl);
  }
}
