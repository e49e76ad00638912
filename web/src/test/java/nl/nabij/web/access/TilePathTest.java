package nl.nabij.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

  @Test
  void anAddressIsReadAsTheStandardWritesIt() {
    assertThat(TilePath.parse("/meerdam/checkpoint")).contains(new TilePath.Checkpoint("meerdam"));
    assertThat(TilePath.parse("/meerdam/witnessed")).contains(new TilePath.Witnessed("meerdam"));
    assertThat(TilePath.parse("/meerdam/tile/0/000"))
        .contains(new TilePath.Hashes("meerdam", 0, 0, 256));
    assertThat(TilePath.parse("/meerdam/tile/3/x001/x234/067.p/8"))
        .contains(new TilePath.Hashes("meerdam", 3, 1_234_067, 8));
    assertThat(TilePath.parse("/meerdam/tile/entries/x001/000.p/255"))
        .contains(new TilePath.Entries("meerdam", 1_000, 255));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/meerdam",
        "/meerdam/",
        "/MEERDAM/checkpoint",
        "/meerdam/checkpoint/",
        "/meerdam/tile/00/000",
        "/meerdam/tile/64/000",
        "/meerdam/tile/0/0",
        "/meerdam/tile/0/1234",
        "/meerdam/tile/0/x000/000",
        "/meerdam/tile/0/000.p/0",
        "/meerdam/tile/0/000.p/256",
        "/meerdam/tile/0/000.p/999",
        "/meerdam/tile/0/x1/000",
        "/meerdam/tile/0/x001/x001/x001/x001/x001/x001/000",
        "/meerdam/tile/entries/000/../../checkpoint",
        "/../tile/0/000"
      })
  void whateverElseIsNoAddress(final String path) {
    assertThat(TilePath.parse(path)).isEmpty();
  }

  @Test
  void noPathIsNoAddress() {
    assertThat(TilePath.parse(null)).isEmpty();
  }
}
