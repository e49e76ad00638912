package nl.nabij.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.Field;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {

  private final Delivery delivery = new Delivery();

  private record Step(UUID line, int number) implements LiveEvent {}

  @BeforeEach
  void start() throws ReflectiveOperationException {
    final Field threads = Delivery.class.getDeclaredField("threads");
    threads.setAccessible(true);
    threads.set(
        delivery,
        java.lang.reflect.Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ManagedThreadFactory.class},
            (proxy, method, arguments) -> new Thread((Runnable) arguments[0])));
    delivery.start();
  }

  @AfterEach
  void stop() {
    delivery.stop();
  }

  @Test
  void everyLineIsHeardInItsOrderAlsoWhenAnEarFails() throws InterruptedException {
    final List<UUID> lines = IntStream.range(0, 7).mapToObj(at -> UUID.randomUUID()).toList();
    final List<Step> heard = new CopyOnWriteArrayList<>();
    final CountDownLatch all = new CountDownLatch(lines.size() * 100);
    delivery.listen(
        event -> {
          throw new IllegalStateException("deaf");
        });
    delivery.listen(
        event -> {
          heard.add((Step) event);
          all.countDown();
        });
    for (int number = 0; number < 100; number++) {
      for (final UUID line : lines) {
        delivery.tell(new Step(line, number));
      }
    }
    assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
    for (final UUID line : lines) {
      assertThat(heard.stream().filter(step -> step.line().equals(line)).map(Step::number))
          .isSorted()
          .hasSize(100);
    }
  }

  @Test
  void whoDoesNotListenAnyMoreHearsNothing() throws InterruptedException {
    final List<LiveEvent> heard = new CopyOnWriteArrayList<>();
    final CountDownLatch one = new CountDownLatch(1);
    final Ear gone = heard::add;
    delivery.listen(gone);
    delivery.silence(gone);
    delivery.listen(event -> one.countDown());
    delivery.tell(new Step(UUID.randomUUID(), 1));
    assertThat(one.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(heard).isEmpty();
  }
}
