package nl.nabij.conversation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Where the names of companions come from: whoever holds the consents says what they are called.
 */
public interface CompanionNames {

  /** The names of these companions of a youth, also of whose consent is over; in one question. */
  Map<UUID, String> of(UUID youth, Collection<UUID> companions);
}
