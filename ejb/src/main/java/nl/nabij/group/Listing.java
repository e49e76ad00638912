package nl.nabij.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.access.Actor;
import nl.nabij.access.House;
import nl.nabij.access.NotFound;
import nl.nabij.access.Staff;
import nl.nabij.conversation.GroupState;
import nl.nabij.conversation.GroupThreads;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** Groups and their people, as one of them is shown them. */
@Dependent
class Listing {

  private static final int GROUPS_AT_MOST = 100;

  private final GroupTable groups;
  private final Names names;
  private final GroupThreads threads;
  private final Directory directory;
  private final Vault vault;
  private final Clock clock;

  @Inject
  Listing(
      final GroupTable groups,
      final Names names,
      final GroupThreads threads,
      final Directory directory,
      final Vault vault,
      final Clock clock) {
    this.groups = groups;
    this.names = names;
    this.threads = threads;
    this.directory = directory;
    this.vault = vault;
    this.clock = clock;
  }

  Group one(final Actor actor, final UUID group) {
    return of(actor).stream()
        .filter(one -> one.id().equals(group))
        .findFirst()
        .orElseThrow(() -> new NotFound("group"));
  }

  List<Group> of(final Actor actor) {
    final List<GroupTable.Mine> mine = groups.mine(actor.id(), clock.instant(), GROUPS_AT_MOST);
    final Set<UUID> readable =
        vault.ready(mine.stream().map(one -> one.group().id()).collect(Collectors.toSet()));
    final Map<UUID, GroupState> states =
        threads.states(actor.id(), List.copyOf(readable)).stream()
            .collect(Collectors.toMap(GroupState::group, Function.identity()));
    return mine.stream()
        .filter(one -> readable.contains(one.group().id()))
        .map(one -> group(actor, one, states.get(one.group().id())))
        .toList();
  }

  List<String> names(final UUID person) {
    final List<GroupTable.Mine> mine = groups.mine(person, clock.instant(), GROUPS_AT_MOST);
    final Set<UUID> readable =
        vault.ready(mine.stream().map(one -> one.group().id()).collect(Collectors.toSet()));
    return mine.stream()
        .filter(one -> readable.contains(one.group().id()))
        .map(one -> names.open(one.group().id(), one.group().sealedName()))
        .toList();
  }

  private Group group(final Actor actor, final GroupTable.Mine mine, final GroupState state) {
    final UUID id = mine.group().id();
    final boolean in = mine.seat().joinedAt() != null && state != null;
    return new Group(
        id,
        in ? state.thread() : null,
        names.open(id, mine.group().sealedName()),
        mine.group().team(),
        in ? threads.knownAs(actor, id) : null,
        names.member(id, actor.id(), mine.seat().sealedName()),
        mine.group().endsAt(),
        in ? state.unread() : 0,
        in ? state.lastAt() : null);
  }

  /** Staff see who is invited, by first name; youths see who joined, and no ids. */
  List<Member> members(final Actor actor, final UUID group, final int atMost) {
    final List<GroupTable.Seat> seats = groups.seats(group, atMost);
    final boolean staff = actor instanceof Staff;
    final Map<UUID, String> called = new HashMap<>();
    called.putAll(directory.staffNames(ids(seats, false)));
    seats.stream()
        .filter(GroupTable.Seat::youth)
        .filter(seat -> seat.joinedAt() != null)
        .forEach(
            seat ->
                called.put(seat.person(), names.member(group, seat.person(), seat.sealedName())));
    final List<Member> members = new ArrayList<>();
    for (final GroupTable.Seat seat : seats) {
      final boolean invited = seat.joinedAt() == null;
      if (staff || !invited) {
        members.add(
            new Member(
                staff ? seat.person() : null,
                seat.youth(),
                called.computeIfAbsent(seat.person(), youth -> firstName(actor, youth)),
                invited,
                seat.person().equals(actor.id())));
      }
    }
    return members;
  }

  /** Of who has not chosen a name yet. */
  private String firstName(final Actor actor, final UUID youth) {
    return directory.details(new House("names", actor.organisation()), youth).firstName();
  }

  private static List<UUID> ids(final List<GroupTable.Seat> seats, final boolean youths) {
    return seats.stream()
        .filter(seat -> seat.youth() == youths)
        .map(GroupTable.Seat::person)
        .toList();
  }
}
