package nl.nabij.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.nabij.database.TestTransactions;

/** The live line with a listener in place of the broker: what was told, in order. */
public final class TestLive {

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final LiveTopic topic;

  public TestLive(final TestTransactions transactions) {
    this.topic =
        new LiveTopic(
            new Sender() {
              @Override
              void send(final String kind, final byte[] body) {
                told.add(kind + " " + new String(body, java.nio.charset.StandardCharsets.UTF_8));
              }
            },
            transactions);
  }

  public LiveTopic topic() {
    return topic;
  }

  /** Kind and body of everything told so far. */
  public List<String> told() {
    return List.copyOf(told);
  }
}
