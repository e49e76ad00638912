package nl.nabij.bench;

import com.fasterxml.jackson.databind.JsonNode;
import nl.nabij.stand.visitor.Visitor;

/** What a bench asks about a thread over HTTP. */
final class Threads {
  private Threads() {}

  /** The number of the newest message; 0 when there is none. */
  static long newest(Visitor reader, String thread) {
    JsonNode messages =
        reader.get("/api/threads/" + thread + "/messages?limit=1").json().path("messages");
    return messages.isEmpty() ? 0 : messages.get(0).path("seq").asLong();
  }
}
