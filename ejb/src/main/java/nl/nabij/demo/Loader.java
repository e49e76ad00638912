package nl.nabij.demo;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.access.Staff;
import nl.nabij.calendar.DemoTime;
import nl.nabij.calendar.WorkingDays;
import nl.nabij.schema.SchemaReady;
import org.jboss.logging.Logger;

/** Fills the demo world when the server starts in demo mode, in the background, by two hands. */
@ApplicationScoped
class Loader {

  private static final Logger LOG = Logger.getLogger(Loader.class);
  private static final int HANDS = 2;

  /** Lives in one transaction: enough to spare commits, few enough to lose little. */
  private static final int TOGETHER = 6;

  /** Youth in each municipality, in the order of the list; 1,355 in all. */
  private static final Map<String, Integer> YOUTHS =
      Map.of("meerdam", 1_029, "vliethoven", 261, "duinbeek", 65);

  private static final String VISITOR = "consultant";

  @Inject private DemoWorld world;
  @Inject private Founding founding;
  @Inject private Player player;
  @Inject private OfficeDays office;
  @Inject private Offers offers;
  @Inject private WelcomeDesk welcome;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService executor;

  private volatile boolean stopped;

  /** Some lives of one caseload. */
  private record Batch(Team team, Staff consultant, List<Life> lives) {}

  void begin(@Observes @Priority(SchemaReady.WORK + 100) final SchemaReady ready) {
    if (DemoTime.enabled()) {
      executor.submit(this::load);
    }
  }

  @PreDestroy
  void stop() {
    stopped = true;
  }

  private void load() {
    final Instant began = clock.instant();
    try {
      world.tell(new DemoState(false, "0 %", 0, null, List.of()));
      // An interrupted world goes on from the moment at which it was begun.
      final Instant moment = founding.moment(began);
      final List<Batch> missing = missing(moment);
      final int lives = missing.stream().mapToInt(batch -> batch.lives().size()).sum();
      live(missing, lives, began);
      if (stopped) {
        return;
      }
      if (lives > 0) {
        officeDays(missing, moment);
      }
      final double seconds = lives == 0 ? 0 : seconds(began);
      world.tell(
          new DemoState(true, "100 %", seconds, welcome.invitation(), founding.publicLogs()));
      LOG.infof("demo world there, %d lives in %.1f s", lives, seconds);
    } catch (final RuntimeException | InterruptedException | ExecutionException e) {
      LOG.error("the demo world cannot be loaded", e);
      world.tell(new DemoState(false, "failed", seconds(began), null, List.of()));
    }
  }

  /** What is still to be lived: each caseload in batches, the visitor's first. */
  private List<Batch> missing(final Instant now) {
    final StaffList staff = new StaffList();
    final Library library = new Library();
    final Storyteller storyteller = new Storyteller(library, new Hours(workingDays), now);
    final List<Batch> missing = new ArrayList<>();
    int number = 1;
    for (final StaffList.Municipality municipality : staff.municipalities()) {
      final Team team = founding.found(municipality, staff);
      final List<StaffList.Member> consultants = staff.members(municipality.slug(), "consultant");
      final int youths = YOUTHS.getOrDefault(municipality.slug(), 0);
      for (int i = 0; i < consultants.size(); i++) {
        final StaffList.Member member = consultants.get(i);
        final int count = youths / consultants.size() + (i < youths % consultants.size() ? 1 : 0);
        final boolean visitors = member.login().equals(VISITOR);
        final List<Life> lives =
            storyteller.caseload(member, count, number, visitors ? Cast.SHOWCASE : Cast.NOBODY);
        if (visitors) {
          welcome.meet(lives.get(0).youth(), team);
        }
        number += count;
        for (int from = 0; from < lives.size(); from += TOGETHER) {
          final List<Life> together = lives.subList(from, Math.min(from + TOGETHER, lives.size()));
          if (!founding.lived(together.get(0))) {
            missing.add(new Batch(team, team.consultants().get(member.login()), together));
          }
        }
      }
    }
    return missing;
  }

  private void officeDays(final List<Batch> lived, final Instant moment) {
    lived.stream()
        .map(Batch::team)
        .distinct()
        .forEach(
            team -> {
              office.signIns(team, moment);
              offers.put(team);
            });
    final Batch visitors = lived.get(0);
    visitors.team().consultants().values().stream()
        .filter(staff -> !staff.id().equals(visitors.consultant().id()))
        .min(Comparator.comparing(Staff::name))
        .ifPresent(
            colleague ->
                office.curiosity(
                    visitors.team(),
                    colleague,
                    visitors.lives().stream().limit(2).map(Life::youth).toList(),
                    moment));
  }

  private void live(final List<Batch> batches, final int lives, final Instant began)
      throws InterruptedException, ExecutionException {
    final ConcurrentLinkedQueue<Batch> queue = new ConcurrentLinkedQueue<>(batches);
    final AtomicInteger done = new AtomicInteger();
    final List<Future<?>> hands = new ArrayList<>();
    for (int i = 0; i < HANDS; i++) {
      hands.add(
          executor.submit(
              () -> {
                Batch batch = queue.poll();
                while (batch != null && !stopped) {
                  player.live(batch.lives(), batch.team(), batch.consultant());
                  final int percent = 100 * done.addAndGet(batch.lives().size()) / lives;
                  world.tell(new DemoState(false, percent + " %", seconds(began), null, List.of()));
                  batch = queue.poll();
                }
              }));
    }
    for (final Future<?> hand : hands) {
      hand.get();
    }
  }

  private double seconds(final Instant began) {
    return Duration.between(began, clock.instant()).toMillis() / 1_000.0;
  }
}
