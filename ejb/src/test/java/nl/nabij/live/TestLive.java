package nl.nabij.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import nl.nabij.database.TestTransactions;

/**
 * The live line with a listener in place of the threads and the broker: what was told, in order.
 */
public final class TestLive {

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final List<LiveEvent> heard = new CopyOnWriteArrayList<>();
  private final LiveTopic topic;

  public TestLive(final TestTransactions transactions) {
    this.topic =
        new LiveTopic(
            new Delivery() {
              @Override
              void tell(final LiveEvent event) {
                heard.add(event);
              }
            },
            new Sender() {
              @Override
              void send(final Supplier<Told> message) {
                final Told one = message.get();
                told.add(one.kind() + " " + new String(one.body(), StandardCharsets.UTF_8));
              }
            },
            transactions);
  }

  public LiveTopic topic() {
    return topic;
  }

  /** Everything that this node has heard so far. */
  public List<LiveEvent> heard() {
    return List.copyOf(heard);
  }

  /** Kind and body of everything told to other nodes so far. */
  public List<String> told() {
    return List.copyOf(told);
  }
}
