package nl.nabij.web.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import nl.nabij.web.json.Json;

/** Reads frames as the socket does. */
public final class LiveFrames {
  private LiveFrames() {}

  public static Object parse(final String text) throws JsonProcessingException {
    return new Json().mapper().readValue(text, LiveFrame.class);
  }
}
