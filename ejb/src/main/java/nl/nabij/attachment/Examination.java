package nl.nabij.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Looks at how a file is built, after the scanner has found nothing in it. */
final class Examination {

  private Examination() {}

  /**
   * @param file opens the file as received, from its beginning
   * @param cleaned where a cleaned copy goes; closed when there is one
   */
  static Findings of(
      final FileType type,
      final long bytes,
      final Supplier<InputStream> file,
      final PieceWriter cleaned) {
    try {
      return switch (type.sort()) {
        case PHOTO -> Photos.clean(type, file, cleaned);
        case DOCUMENT -> {
          if (type == FileType.PDF) {
            Pdf.check(file.get());
          } else {
            OfficeArchive.check(type, file.get(), bytes);
          }
          yield Findings.asReceived(bytes);
        }
        case AUDIO -> {
          Sound.check(type, file);
          yield Findings.asReceived(bytes);
        }
      };
    } catch (final Unfit unfit) {
      return Findings.refused(unfit.code());
    } catch (final IOException broken) {
      return Findings.refused("damaged");
    }
  }
}
