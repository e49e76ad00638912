package nl.nabij.web.live;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Pings all sockets, so that proxies keep them open and dead ones are noticed. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Heartbeat {
  /** Three pings unanswered. */
  private static final Duration QUIET = Duration.ofSeconds(80);

  @Inject Lines lines;

  @Schedule(hour = "*", minute = "*", second = "*/25", persistent = false)
  void beat() {
    lines.beat(QUIET);
  }
}
