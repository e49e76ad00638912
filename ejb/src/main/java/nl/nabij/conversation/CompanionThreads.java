package nl.nabij.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Unguarded;

/** The threads with companions, for the room that holds the consents; talked in as all others. */
@Stateless
public class CompanionThreads {

  private final ThreadTable threads;
  private final PersonTable persons;
  private final Clock clock;

  protected CompanionThreads() {
    this(null, null, null);
  }

  @Inject
  CompanionThreads(final ThreadTable threads, final PersonTable persons, final Clock clock) {
    this.threads = threads;
    this.persons = persons;
    this.clock = clock;
  }

  /** The thread with a companion has the same id everywhere. */
  @Unguarded("tells an id by an id")
  public UUID idFor(final UUID companion) {
    return ThreadTable.idFor(companion);
  }

  /** Opens the thread with a companion, with a place for each of these. */
  @Unguarded("part of a consent, which was entered")
  public void open(
      final UUID companion, final UUID youth, final UUID organisation, final List<UUID> staff) {
    final UUID thread = ThreadTable.idFor(companion);
    threads.open(new ThreadTable.Key(thread, youth, organisation, Talk.COMPANION), clock.instant());
    persons.seat(thread, youth, true);
    persons.seat(thread, companion, false);
    staff.forEach(one -> persons.seat(thread, one, false));
  }

  /** How the threads of these youths with companions stand for somebody; shows no contents. */
  @Unguarded("part of a list of companions, or of an inbox, which was entered")
  public List<GroupState> states(final UUID person, final List<UUID> youths) {
    return youths.isEmpty() ? List.of() : persons.statesWith(person, youths);
  }
}
