package nl.nabij.notify;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Oversight;
import nl.nabij.calendar.DutchTime;
import nl.nabij.calendar.Rounds;
import nl.nabij.schema.SchemaReady;
import org.jboss.logging.Logger;

/**
 * Once a day the newest checkpoint of each log goes by mail to an address outside, {@code
 * nabij.checkpoint.mail} (several with commas in between): whoever keeps those mails has earlier
 * checkpoints that nobody inside can take back. A mail that does not leave is tried again every ten
 * minutes of that day.
 */
@ApplicationScoped
class CheckpointMail {

  private static final Logger LOG = Logger.getLogger(CheckpointMail.class);
  private static final Duration EVERY = Duration.ofMinutes(10);
  private static final Duration TAKEN = Duration.ofMinutes(9);

  private CheckpointMailTable table;
  private Oversight oversight;
  private MailRoute route;
  private Clock clock;
  @Inject private Rounds rounds;

  /** For the container. */
  protected CheckpointMail() {}

  @Inject
  CheckpointMail(
      final CheckpointMailTable table,
      final Oversight oversight,
      final MailRoute route,
      final Clock clock) {
    this.table = table;
    this.oversight = oversight;
    this.route = route;
    this.clock = clock;
  }

  void begin(@Observes @Priority(SchemaReady.WORK) final SchemaReady ready) {
    if (!addresses().isEmpty()) {
      rounds.every(EVERY, "checkpoint mail", this::round);
    }
  }

  /** Sends what has not gone today. */
  void round() {
    final LocalDate today = DutchTime.today(clock);
    final Map<UUID, String> checkpoints = oversight.checkpoints();
    for (final UUID organisation : checkpoints.keySet()) {
      final boolean mine = table.take(organisation, today, clock.instant(), TAKEN);
      if (mine && sent(organisation, today, checkpoints.get(organisation))) {
        table.sent(organisation, today, clock.instant());
      }
    }
  }

  private boolean sent(final UUID organisation, final LocalDate day, final String checkpoint) {
    final Wording text = Wording.checkpoint(checkpoint);
    boolean all = true;
    for (final String address : addresses()) {
      final String name = "checkpoint:" + organisation + ":" + day + ":" + address;
      try {
        route.send(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), address, text);
      } catch (final NotSent e) {
        LOG.warnf("a checkpoint did not leave by mail: %s", e.getMessage());
        all = false;
      }
    }
    return all;
  }

  private static List<String> addresses() {
    return Arrays.stream(System.getProperty("nabij.checkpoint.mail", "").split(","))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .toList();
  }
}
