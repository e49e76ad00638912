package nl.nabij.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFilterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json;charset=UTF-8",
        "Application/JSON; charset=\"utf-8\""
      })
  void jsonInUtf8IsWelcome(final String type) {
    assertThat(RequestFilter.json(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
        "application/json;charset=utf-16",
        "application/problem+json"
      })
  void nothingElseIs(final String type) {
    assertThat(RequestFilter.json(type)).isFalse();
  }

  @Test
  void noTypeIsNoJson() {
    assertThat(RequestFilter.json(null)).isFalse();
  }

  @Test
  void thePublicAddressIsAnOriginWhateverPathWasGiven() {
    final PublicUrl url = new PublicUrl("https://nabij.meerdam.example/");
    assertThat(url.origin()).isEqualTo("https://nabij.meerdam.example");
    assertThat(url.link("/v#K7QM2XPD4R")).isEqualTo("https://nabij.meerdam.example/v#K7QM2XPD4R");
    assertThat(url.secure()).isTrue();
    assertThat(new PublicUrl("http://localhost:8400").secure()).isFalse();
  }

  @Test
  void withoutAnAbsoluteAddressNothingStarts() {
    assertThatThrownBy(() -> new PublicUrl("nabij.example")).hasMessageContaining("absolute");
  }
}
