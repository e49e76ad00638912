package nl.nabij.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {

  @ParameterizedTest
  @CsvSource({
    "Sanne van Dam, van Dam",
    "Sanne van Dam, Dam",
    "Sanne VAN DAM, van dam",
    "Lieke Postma-van Dam, van Dam",
    "Lieke van Dam - Postma, Postma",
    "Zoë Çelik, Celik",
    "Jan Willem Bakker, Bakker",
    "Youssef el Amrani, Amrani",
  })
  void mayBeFamily(final String fullName, final String surname) {
    assertThat(Surnames.alike(fullName, surname)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Sanne van Dam, van den Berg",
    "Sanne de Vries, de Jong",
    "Bakker, Bakker",
    "Bakker Jansen, Bakker",
    "Sanne van der, van der",
    "Sanne van Dam, ''",
    "'', van Dam",
    "Sanne Damen, Dam",
  })
  void areStrangersAsFarAsTheirNamesTell(final String fullName, final String surname) {
    assertThat(Surnames.alike(fullName, surname)).isFalse();
  }
}
