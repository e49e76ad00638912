package nl.nabij.conversation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where the names of youths in a group come from: whoever holds the groups says how they go. */
public interface MemberNames {

  /** The names of these youths in this group, also of who left; in one question. */
  Map<UUID, String> of(UUID group, Collection<UUID> youths);
}
