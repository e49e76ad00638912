package nl.nabij.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Supplier;
import nl.nabij.access.Actor;
import nl.nabij.access.Rejected;
import nl.nabij.conversation.Conversations;
import nl.nabij.vault.Vault;

/** Keeps what was received, each piece in a transaction of its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Receiving {

  private final AttachmentTable files;
  private final PieceTable pieces;
  private final Conversations conversations;
  private final Vault vault;
  private final Clock clock;

  @Inject
  Receiving(
      final AttachmentTable files,
      final PieceTable pieces,
      final Conversations conversations,
      final Vault vault,
      final Clock clock) {
    this.files = files;
    this.pieces = pieces;
    this.conversations = conversations;
    this.vault = vault;
    this.clock = clock;
  }

  AttachmentTable.Stored own(final Supplier<AttachmentTable.Stored> find) {
    return find.get();
  }

  /** The part of a piece that an earlier line left. */
  byte[] part(final AttachmentTable.Stored file, final int number) {
    return pieces.get(file.place(0), number, PieceTable.Reach.PART);
  }

  /**
   * Keeps a piece, which moves the upload from {@code from} to {@code to} bytes; with the last one
   * the message is posted.
   *
   * @throws Rejected CONFLICT {@code upload-offset} when two send at once
   */
  void keep(
      final Actor actor,
      final AttachmentTable.Stored file,
      final int number,
      final byte[] piece,
      final long from,
      final long to,
      final FileType type) {
    if (!files.advance(file.id(), from, to, type)) {
      throw new Rejected(Rejected.Kind.CONFLICT, "upload-offset");
    }
    pieces.put(file.place(0), number, PieceTable.Reach.of(to, file.bytes()), piece);
    if (to == file.bytes()) {
      final String context = Cards.nameContext(file.id());
      final String name =
          FileNames.ending(vault.unsealText(file.youth(), context, file.sealedName()), type);
      files.whole(file.id(), vault.sealText(file.youth(), context, name), clock.instant());
      conversations.announce(actor, file.youth(), file.id(), file.kind(), file.id(), name);
    }
  }

  /** Ends an upload that may not go on. */
  void drop(final AttachmentTable.Stored file) {
    files.cancel(file.id());
    pieces.drop(file.id());
  }
}
