package nl.nabij.glass;

import java.util.UUID;
import nl.nabij.live.LiveEvent;

/**
 * On the live line, after the commit: somebody broke the glass of a dossier. Whoever guides the
 * youth, and the officers of the organisation, look again.
 */
public record GlassBroken(UUID youth, UUID organisation) implements LiveEvent {

  @Override
  public UUID line() {
    return youth;
  }
}
