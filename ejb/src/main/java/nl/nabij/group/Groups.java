package nl.nabij.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.House;
import nl.nabij.access.NotFound;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DutchTime;
import nl.nabij.conversation.GroupThreads;
import nl.nabij.live.LiveTopic;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** Groups in which youths and staff talk together, and the team of an organisation. */
@Stateless
public class Groups {

  static final int MEMBERS_AT_MOST = 50;
  private static final int GROUPS_AT_MOST = 100;
  private static final int END_WITHIN_YEARS = 1;

  private final GroupTable groups;
  private final Names names;
  private final Listing listing;
  private final Access access;
  private final GroupThreads threads;
  private final Directory directory;
  private final Vault vault;
  private final LiveTopic live;
  private final Clock clock;

  protected Groups() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  Groups(
      final GroupTable groups,
      final Names names,
      final Listing listing,
      final Access access,
      final GroupThreads threads,
      final Directory directory,
      final Vault vault,
      final LiveTopic live,
      final Clock clock) {
    this.groups = groups;
    this.names = names;
    this.listing = listing;
    this.access = access;
    this.threads = threads;
    this.directory = directory;
    this.vault = vault;
    this.live = live;
    this.clock = clock;
  }

  /**
   * Makes a group and comes into it. The same id again answers the group that is there.
   *
   * @param name 1 to 60 characters on one line
   * @param endsOn the last day, from today to a year on
   * @throws Rejected INVALID {@code name}, {@code ends-on}; CONFLICT {@code group-id-taken}, {@code
   *     groups-too-many} above 100
   */
  public Group make(final Staff staff, final UUID id, final String name, final LocalDate endsOn) {
    access.enter(
        staff, Action.MAKE_GROUP, new Subject("group", id, staff.organisation(), List.of()));
    final String called = Names.check(name, Names.GROUP_AT_MOST);
    final LocalDate today = DutchTime.today(clock);
    if (endsOn == null
        || endsOn.isBefore(today)
        || endsOn.isAfter(today.plusYears(END_WITHIN_YEARS))) {
      throw new Rejected(Rejected.Kind.INVALID, "ends-on");
    }
    final boolean taken =
        groups
            .find(id)
            .map(there -> !there.madeBy().equals(staff.id()))
            // A dossier that is no group: of a youth, say.
            .orElseGet(() -> !vault.ready(List.of(id)).isEmpty());
    if (taken) {
      throw new Rejected(Rejected.Kind.CONFLICT, "group-id-taken");
    }
    if (groups.mine(staff.id(), now(), GROUPS_AT_MOST).size() >= GROUPS_AT_MOST) {
      throw new Rejected(Rejected.Kind.CONFLICT, "groups-too-many");
    }
    final Instant endsAt = endsOn.plusDays(1).atStartOfDay(DutchTime.ZONE).toInstant();
    open(staff, id, false, called, endsAt);
    return listing.one(staff, id);
  }

  /**
   * The team of the organisation: made by who opens it first, and everybody comes in by opening.
   */
  public Group team(final Staff staff) {
    access.enter(staff, Action.JOIN_TEAM, Subject.organisation(staff.organisation()));
    final UUID id = teamOf(staff.organisation());
    open(staff, id, true, "Team", null);
    return listing.one(staff, id);
  }

  /** The groups that somebody is in or is invited to; of those that are over none. */
  public List<Group> mine(final Actor actor) {
    access.enter(
        actor,
        Action.SEE_GROUPS,
        actor instanceof Youth
            ? Subject.dossier(actor.organisation(), actor.id())
            : Subject.organisation(actor.organisation()));
    return listing.of(actor);
  }

  /** The names of the groups that a youth is in or is invited to, for what is handed to them. */
  public List<String> names(final House house, final UUID youth) {
    access.enter(house, Action.SEE_GROUPS, Subject.dossier(house.organisation(), youth));
    return listing.names(youth);
  }

  /** Who is in a group; of its youths the names by which they go in it. */
  public List<Member> members(final Actor actor, final UUID group) {
    final GroupTable.Stored stored = find(group);
    access.enter(actor, Action.SEE_GROUP, subject(stored));
    return listing.members(actor, stored.id(), MEMBERS_AT_MOST);
  }

  /**
   * Invites a youth whom the member of staff guides; again changes nothing.
   *
   * @throws Rejected CONFLICT {@code members-too-many} above 50, {@code group-over}, {@code
   *     team-group}
   */
  public void invite(final Staff staff, final UUID group, final UUID youth) {
    final GroupTable.Stored stored = changed(staff, group);
    access.enter(
        staff,
        Action.INVITE_TO_GROUP,
        Subject.of("group", group, directory.organisationOf(youth), youth));
    makeRoom(stored, youth);
    groups.invite(group, youth, true, staff.id(), now());
    live.publish(new GroupsChanged(group, youth));
  }

  /**
   * Lets a colleague in; again changes nothing.
   *
   * @throws NotFound when nobody of this id works there
   * @throws Rejected as {@link #invite}
   */
  public void add(final Staff staff, final UUID group, final UUID colleague) {
    final GroupTable.Stored stored = changed(staff, group);
    if (!directory.worksAt(colleague, staff.organisation())) {
      throw new NotFound("staff");
    }
    makeRoom(stored, colleague);
    letIn(stored, colleague, staff.id());
  }

  /** Takes somebody off a group, or takes an invitation back; again changes nothing. */
  public void remove(final Staff staff, final UUID group, final UUID person) {
    final GroupTable.Stored stored = changed(staff, group);
    goes(stored.id(), person);
  }

  /**
   * Joins a group to which one is invited; again only changes the name.
   *
   * @param name 1 to 40 characters on one line: what the others see
   * @throws NotFound when there is no invitation
   * @throws Rejected INVALID {@code name}; CONFLICT {@code group-over}
   */
  public Group join(final Youth youth, final UUID group, final String name) {
    access.enter(youth, Action.JOIN_GROUP, ofYouth(youth, group));
    final String called = Names.check(name, Names.MEMBER_AT_MOST);
    final GroupTable.Stored stored = hold(group);
    if (groups.seat(group, youth.id()).isEmpty()) {
      throw new NotFound("group");
    }
    notOver(stored);
    groups.join(group, youth.id(), names.sealMember(group, youth.id(), called), now());
    access.join(stored.organisation(), group, youth.id(), stored.endsAt());
    threads.seat(group, youth.id(), true);
    live.publish(new GroupsChanged(group, youth.id()));
    return listing.one(youth, group);
  }

  /**
   * Leaves a group, or says no to an invitation; again changes nothing.
   *
   * @throws NotFound when they never were in it, nor invited
   */
  public void leave(final Youth youth, final UUID group) {
    access.enter(youth, Action.LEAVE_GROUP, ofYouth(youth, group));
    final GroupTable.Stored stored = hold(group);
    if (!groups.knows(group, youth.id())) {
      throw new NotFound("group");
    }
    goes(stored.id(), youth.id());
  }

  /**
   * Ends a group now, for everybody.
   *
   * @throws Rejected CONFLICT {@code team-group}
   */
  public void end(final Staff staff, final UUID group) {
    final GroupTable.Stored stored = changed(staff, group);
    if (stored.team()) {
      throw new Rejected(Rejected.Kind.CONFLICT, "team-group");
    }
    groups.end(group, now());
    groups.seats(group, MEMBERS_AT_MOST).forEach(seat -> goes(group, seat.person()));
  }

  /** The team of an organisation has the same id everywhere. */
  static UUID teamOf(final UUID organisation) {
    return UUID.nameUUIDFromBytes(("team:" + organisation).getBytes(StandardCharsets.UTF_8));
  }

  private void open(
      final Staff staff,
      final UUID id,
      final boolean team,
      final String name,
      final Instant endsAt) {
    if (groups.find(id).isEmpty()) {
      vault.open(id, staff.organisation());
      final GroupTable.Stored fresh =
          new GroupTable.Stored(
              id, staff.organisation(), team, names.seal(id, name), staff.id(), endsAt);
      groups.make(fresh, now());
      threads.open(id, staff.organisation());
    }
    final GroupTable.Stored stored = hold(id);
    notOver(stored);
    if (groups.seat(id, staff.id()).isEmpty()) {
      letIn(stored, staff.id(), staff.id());
    }
  }

  private void letIn(final GroupTable.Stored group, final UUID colleague, final UUID by) {
    groups.invite(group.id(), colleague, false, by, now());
    groups.join(group.id(), colleague, null, now());
    access.join(group.organisation(), group.id(), colleague, group.endsAt());
    threads.seat(group.id(), colleague, false);
    live.publish(new GroupsChanged(group.id(), colleague));
  }

  private void goes(final UUID group, final UUID person) {
    groups.leave(group, person, now());
    access.endGrant(group, person, now());
    threads.unseat(group, person);
    live.publish(new GroupsChanged(group, person));
  }

  /** A group that a member of staff changes: entered, held, and neither over nor the team. */
  private GroupTable.Stored changed(final Staff staff, final UUID group) {
    final GroupTable.Stored stored = hold(group);
    access.enter(staff, Action.CHANGE_GROUP, subject(stored));
    notOver(stored);
    return stored;
  }

  private void makeRoom(final GroupTable.Stored group, final UUID person) {
    if (group.team()) {
      throw new Rejected(Rejected.Kind.CONFLICT, "team-group");
    }
    final List<GroupTable.Seat> seats = groups.seats(group.id(), MEMBERS_AT_MOST);
    if (seats.size() >= MEMBERS_AT_MOST
        && seats.stream().noneMatch(seat -> seat.person().equals(person))) {
      throw new Rejected(Rejected.Kind.CONFLICT, "members-too-many");
    }
  }

  private void notOver(final GroupTable.Stored group) {
    if (group.over(now())) {
      throw new Rejected(Rejected.Kind.CONFLICT, "group-over");
    }
  }

  private GroupTable.Stored find(final UUID group) {
    return groups.find(group).orElseThrow(() -> new NotFound("group"));
  }

  private GroupTable.Stored hold(final UUID group) {
    return groups.hold(group).orElseThrow(() -> new NotFound("group"));
  }

  private static Subject subject(final GroupTable.Stored group) {
    return Subject.of("group", group.id(), group.organisation(), group.id());
  }

  private static Subject ofYouth(final Youth youth, final UUID group) {
    return Subject.of("group", group, youth.organisation(), youth.id());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
