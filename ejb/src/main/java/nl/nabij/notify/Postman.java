package nl.nabij.notify;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.nabij.schema.SchemaReady;

/** Goes round every second, on every node, from the moment the tables are there. */
@ApplicationScoped
class Postman {

  private static final long EVERY_MS = 1_000;

  @Inject private MailRound round;
  @Resource private ManagedScheduledExecutorService clockwork;
  private ScheduledFuture<?> rounds;

  void start(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    rounds = clockwork.scheduleWithFixedDelay(round::go, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }
}
