package nl.nabij.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.nabij.live.LiveTopic;

/** One round of locking what is idle. */
@Dependent
class LockRound {

  private static final int AT_MOST = 500;

  private final LockTable locks;
  private final LiveTopic live;
  private final Clock clock;

  @Inject
  LockRound(final LockTable locks, final LiveTopic live, final Clock clock) {
    this.locks = locks;
    this.live = live;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void lockIdle() {
    locks
        .lockIdle(clock.instant(), AT_MOST)
        .forEach(one -> live.publish(new DeviceLocked(one.device(), one.youth())));
  }
}
