package nl.nabij.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters a font has, and how wide they are. */
record Glyphs(TrueTypeFont font, CmapLookup characters, int unitsPerEm) {

  static Glyphs of(final byte[] font) {
    try {
      final TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font));
      return new Glyphs(read, read.getUnicodeCmapLookup(), read.getUnitsPerEm());
    } catch (final IOException e) {
      throw new UncheckedIOException("a font of our own cannot be read", e);
    }
  }

  boolean has(final int character) {
    return characters.getGlyphId(character) != 0;
  }

  /** In parts of the size of the letters: 0.5 is half as wide as they are high. */
  double width(final int character) {
    try {
      return font.getAdvanceWidth(characters.getGlyphId(character)) / (double) unitsPerEm;
    } catch (final IOException e) {
      throw new UncheckedIOException("a font of our own cannot be read", e);
    }
  }
}
