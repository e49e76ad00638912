package nl.nabij.conversation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where the cards of files come from: whoever holds the files says what to show of them. */
public interface AttachedCards {

  /** The cards of these files of one youth, by id; in one question. */
  Map<UUID, AttachedCard> of(UUID youth, Collection<UUID> attachments);
}
