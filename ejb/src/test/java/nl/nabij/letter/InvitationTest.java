package nl.nabij.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {

  private static final Press PRESS = new Press();
  private static final String LONG_PLACE = "buurthuis De Ontmoeting ".repeat(9).substring(0, 200);

  @Test
  void theQrOnThePrintedPageIsTheJoinLink() throws IOException, ReaderException {
    final BufferedImage page;
    try (PDDocument pdf = Loader.loadPDF(print("video", null, "Noor"))) {
      page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
    }

    assertThat(decoded(page)).isEqualTo("https://nabij.meerdam.example/v#K7QM2XPD4R");
  }

  @Test
  void theInvitationToAVideoCallSaysAllThatIsNeededInWords() throws IOException {
    final String text = text(print("video", null, "Noor"));

    assertThat(text)
        .contains("Hoi Noor,")
        .contains("dinsdag 1 december")
        .contains("om 10.00 uur, ongeveer 30 minuten")
        .contains("nabij.meerdam.example/v")
        .contains("K7QM2-XPD4R")
        .contains("Bel of app gerust: 088 000 01 01.")
        .contains("Sanne de Wit");
  }

  @Test
  void anInvitationToTheOfficeTellsTheAddressAndHasNoCode() throws IOException {
    assertThat(text(print("office", null, "Noor")))
        .contains("Sluisplein 4 in Meerdam")
        .contains("Zeg bij de balie dat je voor Sanne de Wit komt.")
        .doesNotContain("Scan mij");
  }

  @ParameterizedTest
  @ValueSource(strings = {"video", "office", "phone", "walk"})
  void everyKindFitsOnOnePageWithItsPartsBelowEachOther(final String kind) throws IOException {
    final byte[] pdf = print(kind, LONG_PLACE, "Christiaan-Willem Alexander Johannes");
    final Lines lines = new Lines();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      lines.getText(document);
    }

    assertThat(lines.bottomOf("Jongerenconsulent, ")).isLessThan(lines.bottomOf("Je rechten") - 8);
    assertThat(lines.bottomOf("leggen het graag uit")).isLessThan(842 - 28);
  }

  @Test
  void itIsTaggedDutchAndArchivableWithItsFontsInside() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(print("video", null, "Noor"))) {
      final var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("nl");
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getOutputIntents()).isNotEmpty();
      final String xmp = new String(catalog.getMetadata().toByteArray());
      assertThat(xmp)
          .containsPattern("pdfuaid:part(>|=\")1")
          .containsPattern("pdfaid:part(>|=\")3")
          .containsPattern("pdfaid:conformance(>|=\")A");
      final var resources = pdf.getPage(0).getResources();
      for (final var font : resources.getFontNames()) {
        assertThat(resources.getFont(font).isEmbedded()).isTrue();
        assertThat(resources.getFont(font).getName()).contains("AtkinsonHyperlegibleNext");
      }
    }
  }

  @Test
  void namesOfManyOriginsAreSpeltAsTheyAre() throws IOException {
    assertThat(text(print("phone", null, "Şükrü-Željka Ơłęğ"))).contains("Şükrü-Željka");
  }

  @Test
  void whatLooksLikeMarkupIsText() throws IOException {
    assertThat(text(print("office", "<b>Plein</b> & \"co\" {phone} ]]>", "<script>")))
        .contains("Hoi <script>,")
        .contains("<b>Plein</b> & \"co\" {phone} ]]>");
  }

  @Property(tries = 60)
  void anyPlaceCanBePrinted(@ForAll @StringLength(max = 200) final String place) {
    assertThat(print("walk", place, "Noor")).startsWith('%', 'P', 'D', 'F');
  }

  private static byte[] print(final String kind, final String place, final String firstName) {
    return PRESS.print(SampleLetters.page(kind, place, firstName));
  }

  private static String text(final byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  static String decoded(final BufferedImage page) throws ReaderException {
    final int[] pixels =
        page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(
                    new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))),
            Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }

  /** Where on the page the lines stand, in points from the top. */
  private static final class Lines extends PDFTextStripper {

    private final List<Map.Entry<String, Float>> lines = new ArrayList<>();

    @Override
    protected void writeString(final String text, final List<TextPosition> positions) {
      lines.add(Map.entry(text, positions.get(0).getYDirAdj()));
    }

    float bottomOf(final String part) {
      return lines.stream()
          .filter(line -> line.getKey().contains(part))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElseThrow(() -> new AssertionError("not on the page: " + part));
    }
  }
}
