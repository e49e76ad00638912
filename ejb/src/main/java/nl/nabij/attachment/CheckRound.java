package nl.nabij.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.SealBroken;
import nl.nabij.vault.Vault;
import org.jboss.logging.Logger;

/**
 * Checks what came in: first the scanner, then how it is built. Runs outside a transaction, since
 * both take their time; what it takes on is its own for a while, and comes round again when the
 * node dies meanwhile.
 */
@Dependent
class CheckRound {

  private static final Logger LOG = Logger.getLogger(CheckRound.class);
  private static final int AT_A_TIME = 20;
  private static final int CLEANED = 1;

  /** For how long a file that was taken on is left alone by others. */
  static final Duration OWN = Duration.ofMinutes(10);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final AttachmentTable files;
  private final PieceTable pieces;
  private final Checked checked;
  private final VirusScanner scanner;
  private final Vault vault;
  private final Clock clock;
  private boolean away;

  @Inject
  CheckRound(
      final AttachmentTable files,
      final PieceTable pieces,
      final Checked checked,
      final VirusScanner scanner,
      final Vault vault,
      final Clock clock) {
    this.files = files;
    this.pieces = pieces;
    this.checked = checked;
    this.scanner = scanner;
    this.vault = vault;
    this.clock = clock;
  }

  /** Checks what is due. */
  void go() {
    for (int i = 0; i < AT_A_TIME; i++) {
      final Optional<AttachmentTable.Stored> taken =
          files.take(clock.instant(), clock.instant().plus(OWN));
      if (taken.isEmpty()) {
        return;
      }
      check(taken.get());
    }
  }

  /** Throws away what nobody went on with. */
  void sweep() {
    files.expired(clock.instant(), 100).forEach(files::delete);
  }

  private void check(final AttachmentTable.Stored file) {
    try {
      if (!scanner.clean(pieces.read(file.place(0), file.bytes()))) {
        checked.refuse(file, "virus");
        return;
      }
      scannerIsThere();
      pieces.drop(file.id(), CLEANED);
      final Findings findings =
          Examination.of(
              file.type(),
              file.bytes(),
              () -> pieces.read(file.place(0), file.bytes()),
              new PieceWriter(pieces, file.place(CLEANED)));
      if (findings.isRefusal()) {
        checked.refuse(file, findings.reason());
      } else {
        checked.clear(file, findings.cleaned() ? CLEANED : 0, findings, sealed(file, findings));
      }
    } catch (final VirusScanner.Away e) {
      hold(file, e);
    } catch (final SealBroken | KeyDestroyed e) {
      LOG.warnf("attachment %s cannot be read: %s", file.id(), e.getClass().getSimpleName());
      checked.refuse(file, "damaged");
    }
  }

  private byte[] sealed(final AttachmentTable.Stored file, final Findings findings) {
    return findings.thumbnail() == null
        ? null
        : vault.seal(file.youth(), thumbnailContext(file.id()), findings.thumbnail());
  }

  private void hold(final AttachmentTable.Stored file, final VirusScanner.Away reason) {
    if (!away) {
      LOG.warnf("files are held: %s (%s)", reason.getMessage(), VirusScanner.WHERE);
    }
    away = true;
    files.again(file.id(), clock.instant().plus(pause(file.tries())));
  }

  private void scannerIsThere() {
    if (away) {
      LOG.info("files are checked again");
    }
    away = false;
  }

  /** Twice as long each time, from five seconds to five minutes. */
  static Duration pause(final int tries) {
    final Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(0, tries - 1), 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  static String thumbnailContext(final UUID attachment) {
    return "attachment-thumbnail:" + attachment;
  }
}
