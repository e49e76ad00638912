package nl.nabij.reachability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DutchTime;
import nl.nabij.people.Directory;
import nl.nabij.vault.Vault;

/** How each youth wants to be reached, and how often that was agreed. */
@Stateless
public class Reachability {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Often USUAL = Often.MONTHLY;
  private static final int YOUTHS_AT_MOST = 2_000;

  private ReachTable table;
  private Access access;
  private Vault vault;
  private Directory directory;
  private Clock clock;

  /** For the container. */
  public Reachability() {}

  @Inject
  Reachability(
      final ReachTable table,
      final Access access,
      final Vault vault,
      final Directory directory,
      final Clock clock) {
    this.table = table;
    this.access = access;
    this.vault = vault;
    this.directory = directory;
    this.clock = clock;
  }

  /** How a youth is to be reached, for themselves or for who guides them. */
  public Reach of(final Actor actor, final UUID youth) {
    final UUID organisation = enter(actor, Action.SEE_REACH, youth);
    return read(youth, organisation);
  }

  /**
   * Says how a youth wants to be reached; the last word stands.
   *
   * @throws Rejected INVALID {@code channel-both}, {@code channel-none}, {@code channel-topic},
   *     {@code note-too-long}, {@code text-characters}
   */
  public Reach wish(final Actor actor, final UUID youth, final Wishes wishes) {
    final UUID organisation = enter(actor, Action.WISH_REACH, youth);
    final Wishes kept = WishRules.check(wishes);
    table.keep(
        youth,
        organisation,
        new ReachTable.Kept(
            vault.seal(youth, place(youth), write(kept)),
            clock.instant(),
            actor instanceof Youth ? "youth" : "staff"));
    return read(youth, organisation);
  }

  /**
   * Agrees how often there is contact, from {@code since} (today to a year ahead) until the day
   * before {@code until}, or for good when that is null. What was agreed from that day on gives
   * way.
   *
   * @throws Rejected INVALID {@code rhythm-period}
   */
  public Reach agree(final Staff staff, final UUID youth, final Rhythm rhythm) {
    final UUID organisation = enter(staff, Action.AGREE_REACH, youth);
    final LocalDate today = DutchTime.today(clock);
    if (rhythm.since().isBefore(today)
        || rhythm.since().isAfter(today.plusYears(1))
        || rhythm.until() != null && !rhythm.until().isAfter(rhythm.since())
        || rhythm.until() != null && rhythm.until().isAfter(today.plusYears(2))) {
      throw new Rejected(Rejected.Kind.INVALID, "rhythm-period");
    }
    table.agree(youth, organisation, rhythm, staff.id(), clock.instant());
    return read(youth, organisation);
  }

  /** Sets the rhythm that holds in an organisation where nothing was agreed. */
  public void usual(final Staff staff, final Often often) {
    access.enter(staff, Action.SET_USUAL_REACH, Subject.organisation(staff.organisation()));
    table.usual(staff.organisation(), often);
  }

  /** The rhythm of today of each of these youths, for a list that was entered; at most 2,000. */
  @Unguarded("part of a list of youths, which has been decided and logged")
  public Map<UUID, Often> today(final Staff staff, final List<UUID> youths) {
    if (youths.size() > YOUTHS_AT_MOST) {
      throw new IllegalArgumentException("at most " + YOUTHS_AT_MOST + " youths at a time");
    }
    return youths.isEmpty()
        ? Map.of()
        : table.today(staff.organisation(), youths, DutchTime.today(clock), USUAL);
  }

  /**
   * What each youth of this member of staff wants, at most 500; one line in the log with everyone.
   * Those whom nobody asked yet are left out.
   */
  public Map<UUID, Wishes> ofCaseload(final Staff staff) {
    final List<UUID> youths = access.dossiersOf(staff);
    access.enter(staff, Action.SEE_REACH, Subject.list("caseload", staff.organisation(), youths));
    final Set<UUID> there = vault.ready(youths);
    final Map<UUID, Wishes> all = new HashMap<>();
    table
        .wishes(there)
        .forEach((youth, kept) -> all.put(youth, parse(vault.unseal(youth, place(youth), kept))));
    return all;
  }

  private UUID enter(final Actor actor, final Action action, final UUID youth) {
    final UUID organisation = directory.organisationOf(youth);
    access.enter(actor, action, Subject.dossier(organisation, youth));
    return organisation;
  }

  private Reach read(final UUID youth, final UUID organisation) {
    final LocalDate today = DutchTime.today(clock);
    final List<Rhythm> rhythms = table.rhythms(youth);
    final Optional<Rhythm> now =
        rhythms.stream()
            .filter(one -> !one.since().isAfter(today))
            .filter(one -> one.until() == null || one.until().isAfter(today))
            .findFirst();
    return new Reach(
        table
            .wishes(youth)
            .map(
                kept ->
                    new Said(
                        parse(vault.unseal(youth, place(youth), kept.sealed())),
                        kept.at(),
                        kept.by()))
            .orElse(null),
        now.map(Rhythm::often).orElseGet(() -> table.usual(organisation).orElse(USUAL)),
        now.isPresent(),
        rhythms);
  }

  private static String place(final UUID youth) {
    return "reach:" + youth;
  }

  private static byte[] write(final Wishes wishes) {
    try {
      return JSON.writeValueAsBytes(wishes);
    } catch (final JsonProcessingException e) {
      // Without the cause: its message would quote what somebody wrote.
      throw new IllegalStateException("wishes cannot be written");
    }
  }

  private static Wishes parse(final byte[] json) {
    try {
      return JSON.readValue(json, Wishes.class);
    } catch (final IOException e) {
      throw new UncheckedIOException(new IOException("wishes cannot be read"));
    }
  }
}
