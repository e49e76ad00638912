package nl.nabij.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExaminationTest {

  private static void document(final FileType type, final byte[] file) throws IOException {
    if (type == FileType.PDF) {
      Pdf.check(new ByteArrayInputStream(file));
    } else if (type.sort() == FileType.Sort.AUDIO) {
      Sound.check(type, () -> new ByteArrayInputStream(file));
    } else {
      OfficeArchive.check(type, new ByteArrayInputStream(file), file.length);
    }
  }

  private static void refused(final FileType type, final byte[] file, final String code) {
    assertThatThrownBy(() -> document(type, file)).isInstanceOf(Unfit.class).hasMessage(code);
  }

  @Test
  void anArchiveThatBlowsUpIsRefusedBeforeItHas() {
    refused(
        FileType.DOCX,
        Samples.docxWith("word/media/bomb", new byte[60 * 1024 * 1024]),
        "archive-bomb");
  }

  @Test
  void anArchiveOfManyEntriesIsRefused() {
    final java.io.ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new java.util.zip.ZipOutputStream(bytes)) {
      for (int i = 0; i <= OfficeArchive.ENTRIES_AT_MOST; i++) {
        Samples.entry(out, "word/" + i, new byte[0]);
      }
    } catch (final IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    refused(FileType.DOCX, bytes.toByteArray(), "archive-bomb");
  }

  @Test
  void aFileThatIsTwoThingsAtOnceIsRefused() {
    refused(FileType.PDF, Samples.concat(Samples.pdf(), Samples.docx()), "two-in-one");
    refused(FileType.DOCX, Samples.concat(Samples.docx(), Samples.pdf()), "two-in-one");
    refused(FileType.DOCX, Samples.concat(Samples.docx(), Samples.docx()), "two-in-one");
    refused(FileType.WEBM, Samples.concat(Samples.webm("A_OPUS"), Samples.docx()), "two-in-one");
  }

  @Test
  void anArchiveHiddenBehindAPhotoStaysBehind() throws IOException {
    final ByteArrayOutputStream cleaned = new ByteArrayOutputStream();
    final byte[] photo = Samples.picture("jpeg", 30, 30);
    JpegCopy.copy(new ByteArrayInputStream(Samples.concat(photo, Samples.docx())), cleaned);
    assertThat(cleaned.toByteArray()).isEqualTo(photo);
  }

  @Test
  void aDocumentWithAProgramOrOfAnotherKindIsRefused() {
    refused(FileType.DOCX, Samples.docxWith("word/vbaProject.bin", new byte[10]), "macros");
    refused(FileType.DOCX, Samples.odt(), "type-refused");
  }

  @Test
  void whatIsCutOffIsDamaged() {
    final byte[] docx = Samples.docx();
    refused(FileType.DOCX, Arrays.copyOf(docx, docx.length - 10), "damaged");
    refused(FileType.PDF, Arrays.copyOf(Samples.pdf(), 30), "damaged");
    refused(FileType.MP4, Arrays.copyOf(Samples.m4a("soun"), 300), "damaged");
    for (final byte[] photo :
        new byte[][] {Samples.picture("jpeg", 300, 300), Samples.picture("png", 300, 300)}) {
      final byte[] half = Arrays.copyOf(photo, photo.length / 2);
      assertThatThrownBy(
              () -> {
                if (half[0] == (byte) 0xff) {
                  JpegCopy.copy(new ByteArrayInputStream(half), new ByteArrayOutputStream());
                } else {
                  PngCopy.copy(new ByteArrayInputStream(half), new ByteArrayOutputStream());
                }
              })
          .hasMessage("damaged");
    }
  }

  @Test
  void aPhotoThatDoesNotOpenIsDamagedAndAHugeOneIsRefusedUnopened() {
    final byte[] png = Samples.picture("png", 30, 30);
    png[50] ^= 0x55;
    assertThatThrownBy(
            () -> PngCopy.copy(new ByteArrayInputStream(png), new ByteArrayOutputStream()))
        .hasMessage("damaged");
    final byte[] jpeg = Samples.picture("jpeg", 30, 30);
    final int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
    Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0x7f);
    assertThatThrownBy(() -> Thumbnail.of(FileType.JPEG, new ByteArrayInputStream(jpeg), 1))
        .hasMessage("photo-too-large");
  }

  @Test
  void soundWithAPictureIsNoSound() {
    refused(FileType.MP4, Samples.m4a("vide"), "type-refused");
    final byte[] film = Samples.webm("A_OPUS V_VP9");
    assertThatThrownBy(() -> Sniffer.look(film, film.length)).hasMessage("type-refused");
  }
}
