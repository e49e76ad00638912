package nl.nabij.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.nabij.conversation.AttachedCard;
import nl.nabij.conversation.AttachedCards;
import nl.nabij.vault.Vault;

/** The cards of files, for the messages that are about them. */
@Dependent
class Cards implements AttachedCards {

  private final AttachmentTable files;
  private final Vault vault;

  @Inject
  Cards(final AttachmentTable files, final Vault vault) {
    this.files = files;
    this.vault = vault;
  }

  @Override
  public Map<UUID, AttachedCard> of(final UUID youth, final Collection<UUID> attachments) {
    final Map<UUID, AttachedCard> cards = new HashMap<>();
    files.find(youth, attachments).forEach(file -> cards.put(file.id(), card(file)));
    return cards;
  }

  private AttachedCard card(final AttachmentTable.Stored file) {
    return new AttachedCard(
        vault.unsealText(file.youth(), nameContext(file.id()), file.sealedName()),
        file.type() == null ? null : file.type().mediaType(),
        file.bytes(),
        file.state(),
        file.reason(),
        file.seconds(),
        file.width(),
        file.height(),
        file.thumbnail());
  }

  static String nameContext(final UUID attachment) {
    return "attachment-name:" + attachment;
  }
}
