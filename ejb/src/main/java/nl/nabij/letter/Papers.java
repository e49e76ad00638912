package nl.nabij.letter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.nabij.access.Unguarded;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Somebody's data on paper (AVG art. 15): a letter, facts, and what goes behind them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Papers {

  private Press press;

  /** For the container. */
  public Papers() {}

  @Inject
  Papers(final Press press) {
    this.press = press;
  }

  /** The letter and the facts. Answers a PDF. */
  @Unguarded("prints what was read by who entered")
  public byte[] print(final DataOnPaper paper) {
    return press.print(DataPage.of(paper));
  }

  /** Puts PDFs behind each other, to be printed in one go. */
  @Unguarded("binds what was read by who entered")
  public byte[] bind(final List<byte[]> parts) {
    final PDFMergerUtility merger = new PDFMergerUtility();
    parts.forEach(part -> merger.addSource(new RandomAccessReadBuffer(part)));
    final ByteArrayOutputStream bound = new ByteArrayOutputStream(256 * 1024);
    merger.setDestinationStream(bound);
    try {
      merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
    } catch (final IOException e) {
      throw new UncheckedIOException("the parts could not be bound", e);
    }
    return bound.toByteArray();
  }
}
