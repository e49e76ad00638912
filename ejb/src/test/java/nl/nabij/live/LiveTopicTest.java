package nl.nabij.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.nabij.database.TestTransactions;
import org.junit.jupiter.api.Test;

class LiveTopicTest {

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestLive live = new TestLive(transactions);

  record SomethingHappened(UUID id, Instant at, byte[] sealed) {}

  @Test
  void nothingIsToldBeforeTheCommit() {
    transactions.run(
        () -> {
          live.topic().publish("kind", "body".getBytes(StandardCharsets.UTF_8));
          assertThat(live.told()).isEmpty();
        });
    assertThat(live.told()).containsExactly("kind body");
  }

  @Test
  void whatIsUndoneIsNeverTold() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      live.topic().publish("kind", new byte[0]);
                      throw new IllegalStateException("undone");
                    }))
        .hasMessage("undone");
    assertThat(live.told()).isEmpty();
  }

  @Test
  void aRecordGoesUnderItsNameWithTimesAsText() {
    final UUID id = UUID.randomUUID();
    live.topic()
        .publish(
            new SomethingHappened(id, Instant.parse("2026-11-23T09:00:00Z"), new byte[] {1, 2, 3}));
    assertThat(live.told())
        .containsExactly(
            "SomethingHappened {\"id\":\""
                + id
                + "\",\"at\":\"2026-11-23T09:00:00Z\",\"sealed\":\"AQID\"}");
  }
}
