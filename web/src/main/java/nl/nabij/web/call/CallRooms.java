package nl.nabij.web.call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/**
 * The calls of this node. All peers of a call meet on the same node: a load balancer sends {@code
 * /call?room=…} by the room. After a restart the peers reconnect, and enter again.
 */
@ApplicationScoped
public class CallRooms {
  /** Longer than any call may take: four hours, with half an hour before and an hour after. */
  private static final Duration REMEMBERED = Duration.ofHours(6);

  private static final int MOST_ROOMS = 10_000;

  private final Cache<UUID, CallRoom> rooms =
      Caffeine.newBuilder().expireAfterAccess(REMEMBERED).maximumSize(MOST_ROOMS).build();

  CallRoom of(final UUID room) {
    return rooms.get(room, id -> new CallRoom());
  }
}
