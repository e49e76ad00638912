package nl.nabij.sending;

import java.util.UUID;

/**
 * A message to plan.
 *
 * @param id a fresh one, which it will have in the conversation
 */
public record NewMessage(UUID id, UUID youth, String text) {

  @Override
  public String toString() {
    return "NewMessage[" + id + "]";
  }
}
