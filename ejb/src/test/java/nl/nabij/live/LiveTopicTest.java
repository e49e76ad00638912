package nl.nabij.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.nabij.database.TestTransactions;
import org.junit.jupiter.api.Test;

class LiveTopicTest {

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestLive live = new TestLive(transactions);

  record SomethingHappened(UUID id, Instant at, byte[] sealed) implements LiveEvent {
    @Override
    public UUID line() {
      return id;
    }
  }

  private final SomethingHappened happened =
      new SomethingHappened(
          UUID.randomUUID(), Instant.parse("2026-11-23T09:00:00Z"), new byte[] {1, 2, 3});

  @Test
  void nothingIsToldBeforeTheCommit() {
    transactions.run(
        () -> {
          live.topic().publish(happened);
          assertThat(live.told()).isEmpty();
        });
    assertThat(live.heard()).containsExactly(happened);
    assertThat(live.told()).hasSize(1);
  }

  @Test
  void whatIsUndoneIsNeverTold() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      live.topic().publish(happened);
                      throw new IllegalStateException("undone");
                    }))
        .hasMessage("undone");
    assertThat(live.told()).isEmpty();
    assertThat(live.heard()).isEmpty();
  }

  @Test
  void aRecordGoesUnderItsNameWithTimesAsText() {
    live.topic().publish(happened);
    assertThat(live.told())
        .containsExactly(
            "SomethingHappened {\"id\":\""
                + happened.id()
                + "\",\"at\":\"2026-11-23T09:00:00Z\",\"sealed\":\"AQID\"}");
  }
}
