package nl.nabij.vault;

import java.util.UUID;
import nl.nabij.live.LiveEvent;

/** On the live line: the key of a dossier was destroyed; no node may go on with a copy of it. */
public record KeyForgotten(UUID dossier) implements LiveEvent {

  @Override
  public UUID line() {
    return dossier;
  }
}
