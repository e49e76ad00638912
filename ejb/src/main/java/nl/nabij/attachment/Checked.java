package nl.nabij.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.nabij.live.LiveTopic;

/** Keeps the outcome of a check and tells who follows, in a transaction of its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Checked {

  private final AttachmentTable files;
  private final PieceTable pieces;
  private final LiveTopic live;

  @Inject
  Checked(final AttachmentTable files, final PieceTable pieces, final LiveTopic live) {
    this.files = files;
    this.pieces = pieces;
    this.live = live;
  }

  void refuse(final AttachmentTable.Stored file, final String reason) {
    if (files.refuse(file.id(), reason)) {
      pieces.drop(file.id());
      tell(file);
    }
  }

  void clear(
      final AttachmentTable.Stored file,
      final int copy,
      final Findings findings,
      final byte[] thumbnail) {
    if (files.clear(file.id(), copy, findings, thumbnail)) {
      if (copy != 0) {
        pieces.drop(file.id(), 0);
      }
      tell(file);
    }
  }

  private void tell(final AttachmentTable.Stored file) {
    live.publish(new AttachmentChanged(file.thread(), file.youth(), file.id()));
  }
}
