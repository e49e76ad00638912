package nl.nabij.letter;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;

/**
 * Makes a PDF of a page: archivable (PDF/A-3a, ISO 19005-3) and accessible (PDF/UA-1, ISO 14289-1),
 * with the font Atkinson Hyperlegible Next inside, made for people who read with difficulty.
 * Fetches nothing.
 */
@ApplicationScoped
class Press {

  private static final String FAMILY = "Atkinson";
  private static final byte[] REGULAR = font("AtkinsonHyperlegibleNext-Regular.ttf");

  /** For alphabets that Atkinson lacks: Cyrillic, Greek, Arabic, Hebrew, Armenian, Georgian. */
  private static final String OTHERS = "DejaVu";

  private static final byte[] DEJAVU = font("DejaVuSans.ttf");
  private static final byte[] BOLD = font("AtkinsonHyperlegibleNext-Bold.ttf");
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  byte[] print(final String page) {
    final ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
    try {
      new PdfRendererBuilder()
          .withProducer("Nabij")
          .usePdfUaAccessibility(true)
          .usePdfAConformance(PdfAConformance.PDFA_3_A)
          .useColorProfile(COLOURS)
          .useFont(bytes(REGULAR), FAMILY, 400, FontStyle.NORMAL, true)
          .useFont(bytes(BOLD), FAMILY, 700, FontStyle.NORMAL, true)
          .useFont(bytes(DEJAVU), OTHERS, 400, FontStyle.NORMAL, true)
          .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
          .withHtmlContent(page, null)
          .toStream(pdf)
          .run();
    } catch (final IOException e) {
      throw new UncheckedIOException("the letter was not printed", e);
    }
    return pdf.toByteArray();
  }

  /**
   * How wide the letters of ordinary text are, and which there are: of both fonts, in this order.
   */
  static List<Glyphs> glyphs() {
    return List.of(Glyphs.of(REGULAR), Glyphs.of(DEJAVU));
  }

  private static FSSupplier<InputStream> bytes(final byte[] font) {
    return () -> new ByteArrayInputStream(font);
  }

  private static byte[] font(final String name) {
    try (InputStream in = Words.open("font/" + name)) {
      return in.readAllBytes();
    } catch (final IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
