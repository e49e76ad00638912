package nl.nabij.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesFilterTest {

  @ParameterizedTest
  @CsvSource({
    "/uitnodiging, /index.html",
    "/v, /v.html",
    "/werk/, /werk/index.html",
    "/werk/jongere/7f2b7a8e-2f0b-4ff4-8b10-3d7fbb2f5a11, /werk/index.html",
    "/werk/gesprek/7f2b7a8e-2f0b-4ff4-8b10-3d7fbb2f5a11, /werk/index.html",
    "/toezicht/, /toezicht/index.html",
  })
  void anAddressOfAnAppGivesItsPage(final String address, final String page) {
    assertThat(PagesFilter.page(address)).contains(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/assets/index-1a2b.js",
        "/werk/icon.svg",
        "/api/inbox",
        "/live",
        "/werkplek"
      })
  void whateverElseIsLeftAlone(final String address) {
    assertThat(PagesFilter.page(address)).isEmpty();
  }

  @Test
  void onlyFilesWithAHashInTheirNameAreKeptForEver() {
    assertThat(HeadersFilter.caching("/assets/index-1a2b.js")).contains("immutable");
    assertThat(HeadersFilter.caching("/")).isEqualTo("no-store");
    assertThat(HeadersFilter.caching("/werk/jongere/1")).isEqualTo("no-store");
    assertThat(HeadersFilter.caching("/api/letters/1")).isEqualTo("no-store");
  }
}
