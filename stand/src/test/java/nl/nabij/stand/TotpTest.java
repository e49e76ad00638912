package nl.nabij.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  /** "12345678901234567890" in Base32: the secret of the examples in RFC 6238. */
  private static final String RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  @ParameterizedTest
  @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "20000000000,353130"})
  void the_examples_of_rfc_6238_come_out(long seconds, String code) {
    assertThat(Totp.code(RFC_SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
  }

  @Test
  void a_secret_with_another_alphabet_is_refused() {
    assertThatThrownBy(() -> Totp.code("0189", Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
