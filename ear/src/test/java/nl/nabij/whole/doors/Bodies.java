package nl.nabij.whole.doors;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** Bodies of requests. */
final class Bodies {
  private Bodies() {}

  static BodyPublisher of(final String content) {
    return content == null ? BodyPublishers.noBody() : BodyPublishers.ofString(content);
  }
}
