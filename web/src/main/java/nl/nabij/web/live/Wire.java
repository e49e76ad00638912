package nl.nabij.web.live;

import java.util.function.Consumer;

/** What a line needs of a WebSocket. */
interface Wire {
  /** Sends a text frame; tells how it went (null: well) from whichever thread. */
  void send(String text, Consumer<Throwable> done);

  /** Sends a ping of the protocol itself, which a browser answers without asking the page. */
  void ping();

  void close(int code);
}
