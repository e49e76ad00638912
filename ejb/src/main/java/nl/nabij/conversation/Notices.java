package nl.nabij.conversation;

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

/** Looks every five seconds, on every node, for whom a notice is due. */
@ApplicationScoped
class Notices {

  private static final long EVERY_MS = 5_000;

  @Inject private NoticeRound round;
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
