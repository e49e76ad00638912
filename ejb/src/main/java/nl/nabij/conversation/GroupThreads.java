package nl.nabij.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Unguarded;
import nl.nabij.access.Youth;

/** The threads of groups, for the room that holds the groups; they are talked in as all others. */
@Stateless
public class GroupThreads {

  private final ThreadTable threads;
  private final PersonTable persons;
  private final Clock clock;

  protected GroupThreads() {
    this(null, null, null);
  }

  @Inject
  GroupThreads(final ThreadTable threads, final PersonTable persons, final Clock clock) {
    this.threads = threads;
    this.persons = persons;
    this.clock = clock;
  }

  /** Opens the thread of a group, or answers the one that is there. */
  @Unguarded("part of making a group, which was entered")
  public UUID open(final UUID group, final UUID organisation) {
    final UUID thread = ThreadTable.idFor(group);
    threads.open(new ThreadTable.Key(thread, group, organisation, Talk.GROUP), clock.instant());
    return thread;
  }

  /** Gives somebody a place in the thread of a group: what is there by now counts as read. */
  @Unguarded("part of joining a group, which was entered")
  public void seat(final UUID group, final UUID person, final boolean youth) {
    persons.seat(ThreadTable.idFor(group), person, youth);
  }

  /** Somebody left: they are told of nothing more. */
  @Unguarded("part of leaving a group, which was entered")
  public void unseat(final UUID group, final UUID person) {
    persons.unseat(ThreadTable.idFor(group), person);
  }

  /** The id under which somebody's messages stand in the thread of a group. */
  @Unguarded("part of the list of one's own groups, which was entered")
  public UUID knownAs(final Actor actor, final UUID group) {
    return actor instanceof Youth ? Senders.inGroup(group, actor.id()) : actor.id();
  }

  /** How these groups stand for somebody in them; shows no contents. */
  @Unguarded("part of the list of one's own groups, which was entered")
  public List<GroupState> states(final UUID person, final List<UUID> groups) {
    return groups.isEmpty() ? List.of() : persons.states(person, groups);
  }
}
