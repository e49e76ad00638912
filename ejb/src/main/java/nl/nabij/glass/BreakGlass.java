package nl.nabij.glass;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Basis;
import nl.nabij.access.House;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Tie;
import nl.nabij.access.Unguarded;
import nl.nabij.conversation.Texts;
import nl.nabij.guidance.Cases;
import nl.nabij.live.LiveTopic;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** Access in an emergency: for an hour, with a reason, before many eyes. */
@Stateless
public class BreakGlass {

  static final Duration LASTS = Duration.ofHours(1);
  static final int REASON_AT_LEAST = 10;
  static final int REASON_AT_MOST = 500;
  static final int AN_HOUR_AT_MOST = 5;

  private static final int SHOWN_AT_MOST = 200;
  private static final int OF_ONE_AT_MOST = 20;
  private static final Duration IN_DOSSIER = Duration.ofDays(30);
  private static final Duration IN_LISTS = Duration.ofDays(7);
  private static final Duration LATELY = Duration.ofDays(1);

  private GlassTable table;
  private Cases cases;
  private Directory directory;
  private Access access;
  private Vault vault;
  private LiveTopic live;
  private Clock clock;

  /** For the container. */
  public BreakGlass() {}

  @Inject
  BreakGlass(
      final GlassTable table,
      final Cases cases,
      final Directory directory,
      final Access access,
      final Vault vault,
      final LiveTopic live,
      final Clock clock) {
    this.table = table;
    this.cases = cases;
    this.directory = directory;
    this.access = access;
    this.vault = vault;
    this.live = live;
    this.clock = clock;
  }

  /**
   * Lets a member of staff into a dossier for an hour. While that lasts, the same again answers
   * what there is.
   *
   * @param reason 10 to 500 characters
   * @throws Refused {@code glass-closed} when no case runs, but for a coordinator
   * @throws Rejected INVALID {@code glass-reason}; CONFLICT {@code glass-tied} for who may enter
   *     anyway; TOO_MUCH {@code glass-too-many} above 5 within an hour
   */
  public Broken open(final Staff staff, final UUID youth, final String reason) {
    final UUID organisation = directory.organisationOf(youth);
    final Subject subject = Subject.dossier(organisation, youth);
    access.enter(staff, Action.BREAK_GLASS, subject);
    final String said = check(reason);
    table.hold(staff.id());
    final Optional<Tie> tie = access.tieOf(staff, youth);
    if (tie.isPresent()) {
      if (tie.get().basis() != Basis.BREAK_GLASS) {
        throw new Rejected(Rejected.Kind.CONFLICT, "glass-tied");
      }
      return shown(table.newest(staff.id(), youth).orElseThrow(), null, staff.name(), true);
    }
    if (!staff.has(Role.COORDINATOR) && !runs(youth)) {
      access.turnAway(staff, Action.BREAK_GLASS, subject, "glass-closed");
      throw new Refused("glass-closed");
    }
    final Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (table.countOf(staff.id(), now.minus(LASTS)) >= AN_HOUR_AT_MOST) {
      access.turnAway(staff, Action.BREAK_GLASS, subject, "glass-too-many");
      throw new Rejected(Rejected.Kind.TOO_MUCH, "glass-too-many");
    }
    final UUID id = UUID.randomUUID();
    final GlassTable.Stored broken =
        new GlassTable.Stored(
            id,
            youth,
            organisation,
            staff.id(),
            vault.sealText(youth, place(id), said),
            now,
            now.plus(LASTS));
    access.breakGlass(staff, youth, broken.until());
    table.keep(broken);
    live.publish(new GlassBroken(youth, organisation));
    return shown(broken, null, staff.name(), true);
  }

  /** What happened in the organisation of this officer, newest first, at most 200. */
  public List<Broken> recent(final Staff officer) {
    final UUID organisation = officer.organisation();
    final List<GlassTable.Stored> found = table.in(organisation, SHOWN_AT_MOST);
    final Set<UUID> youths =
        found.stream().map(GlassTable.Stored::youth).collect(Collectors.toSet());
    access.enter(
        officer, Action.SEE_GLASS, Subject.list("glass", organisation, List.copyOf(youths)));
    final Set<UUID> readable = vault.ready(youths);
    final Map<UUID, String> names =
        readable.isEmpty()
            ? Map.of()
            : directory.youthNames(new House("glass", organisation), readable);
    final Map<UUID, String> staff = staffNames(found);
    return found.stream()
        .map(
            one ->
                shown(
                    one,
                    names.get(one.youth()),
                    staff.getOrDefault(one.staff(), ""),
                    readable.contains(one.youth())))
        .toList();
  }

  /** How often it happened in the organisation of this officer in the last 24 hours. */
  public long lately(final Staff officer) {
    final UUID organisation = officer.organisation();
    access.enter(officer, Action.SEE_GLASS, Subject.organisation(organisation));
    return table.countIn(organisation, clock.instant().minus(LATELY));
  }

  /** Who broke the glass of a dossier in the last thirty days, with the reasons; at most 20. */
  @Unguarded("part of opening the dossier, which was entered")
  public List<Broken> ofDossier(final UUID youth) {
    final List<GlassTable.Stored> found =
        table.of(List.of(youth), clock.instant().minus(IN_DOSSIER), OF_ONE_AT_MOST);
    final Map<UUID, String> staff = staffNames(found);
    return found.stream()
        .map(one -> shown(one, null, staff.getOrDefault(one.staff(), ""), true))
        .toList();
  }

  /** Of these youths, what happened in the last seven days, without the reasons; at most 200. */
  @Unguarded("part of an inbox or of the list of a team, which was entered; no reasons")
  public List<Broken> among(final Collection<UUID> youths) {
    final List<GlassTable.Stored> found =
        table.of(youths, clock.instant().minus(IN_LISTS), SHOWN_AT_MOST);
    final Map<UUID, String> staff = staffNames(found);
    return found.stream()
        .map(one -> shown(one, null, staff.getOrDefault(one.staff(), ""), false))
        .toList();
  }

  /** When this member of staff must leave a dossier that they entered by breaking the glass. */
  @Unguarded("about the one who asks")
  public Optional<Instant> until(final Staff staff, final UUID youth) {
    return access
        .tieOf(staff, youth)
        .filter(tie -> tie.basis() == Basis.BREAK_GLASS)
        .map(Tie::until);
  }

  private boolean runs(final UUID youth) {
    return cases.newest(List.of(youth)).stream().anyMatch(card -> card.closedOn() == null);
  }

  private Map<UUID, String> staffNames(final List<GlassTable.Stored> found) {
    return found.isEmpty()
        ? Map.of()
        : directory.staffNames(
            found.stream().map(GlassTable.Stored::staff).collect(Collectors.toSet()));
  }

  private Broken shown(
      final GlassTable.Stored one,
      final String name,
      final String staffName,
      final boolean withReason) {
    return new Broken(
        one.id(),
        one.youth(),
        name,
        one.staff(),
        staffName,
        withReason ? vault.unsealText(one.youth(), place(one.id()), one.sealed()) : null,
        one.openedAt(),
        one.until());
  }

  private static String check(final String written) {
    final String said = written == null ? "" : written.strip();
    final int length = said.codePointCount(0, said.length());
    if (length < REASON_AT_LEAST || length > REASON_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "glass-reason");
    }
    return Texts.check(said);
  }

  private static String place(final UUID id) {
    return "glass:" + id;
  }
}
