package nl.nabij.absence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.access.Unguarded;
import nl.nabij.calendar.DutchTime;
import nl.nabij.people.Directory;

/** Who is away, who stands in, and when somebody can be reached. */
@Stateless
public class Absences {

  private static final int LONGEST_DAYS = 366;
  private static final int WORDS_AT_MOST = 200;

  private AbsenceTable table;
  private CoverWatch covers;
  private WorryTable worries;
  private Access access;
  private Directory directory;
  private Clock clock;

  /** For the container. */
  public Absences() {}

  @Inject
  Absences(
      final AbsenceTable table,
      final CoverWatch covers,
      final WorryTable worries,
      final Access access,
      final Directory directory,
      final Clock clock) {
    this.table = table;
    this.covers = covers;
    this.worries = worries;
    this.access = access;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Records that somebody is away, by themselves or by the coordinator. From then on, and until
   * they are back, the substitute is tied to their dossiers.
   *
   * @throws Rejected INVALID {@code absence-period} for a day before today, a last day before the
   *     first, more than a year, or leave without an end; INVALID {@code substitute} for somebody
   *     who is no colleague; CONFLICT {@code absence-overlaps}
   */
  public Absence record(final Staff actor, final NewAbsence wish) {
    enterOf(actor, wish.staff());
    final LocalDate today = DutchTime.today(clock);
    final boolean open = wish.to() == null;
    if (wish.from().isBefore(today)
        || wish.from().isAfter(today.plusDays(LONGEST_DAYS))
        || open && wish.kind() == Kind.LEAVE
        || !open && wish.to().isBefore(wish.from())
        || !open && wish.to().isAfter(wish.from().plusDays(LONGEST_DAYS))) {
      throw new Rejected(Rejected.Kind.INVALID, "absence-period");
    }
    if (!directory.worksAt(wish.staff(), actor.organisation())) {
      throw new NotFound("staff");
    }
    if (wish.substitute() != null
        && (wish.substitute().equals(wish.staff())
            || !directory.worksAt(wish.substitute(), actor.organisation()))) {
      throw new Rejected(Rejected.Kind.INVALID, "substitute");
    }
    final Absence absence =
        new Absence(
            UUID.randomUUID(),
            wish.staff(),
            wish.kind(),
            DutchTime.startOf(wish.from()),
            open ? null : DutchTime.startOf(wish.to().plusDays(1)),
            wish.substitute());
    if (!table.keep(absence, actor.organisation(), actor.id(), clock.instant())) {
      throw new Rejected(Rejected.Kind.CONFLICT, "absence-overlaps");
    }
    covers.coverAnew(actor.organisation());
    return absence;
  }

  /** Somebody is back, or does not go away after all; ending it twice is ending it. */
  public void end(final Staff actor, final UUID id) {
    final AbsenceTable.Kept kept =
        table
            .find(id)
            .filter(one -> one.organisation().equals(actor.organisation()))
            .orElseThrow(() -> new NotFound("absence"));
    enterOf(actor, kept.absence().staff());
    final Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!kept.absence().since().isBefore(now)) {
      table.drop(id);
    } else if (kept.absence().coversAt(now)) {
      table.end(id, now);
    }
    covers.coverAnew(actor.organisation(), kept.absence().staff());
  }

  /**
   * Who of the organisation is away now or later, first one first, at most 500. Why, is for
   * themselves and the coordinator.
   */
  public List<Absence> of(final Staff actor) {
    access.enter(actor, Action.SEE_ABSENCES, Subject.organisation(actor.organisation()));
    final boolean all = actor.has(Role.COORDINATOR);
    return table.from(actor.organisation(), clock.instant()).stream()
        .map(one -> all || one.staff().equals(actor.id()) ? one : one.discreet())
        .toList();
  }

  /** The own office hours, or those of the organisation where one has none. */
  public List<OpenDay> hours(final Staff actor) {
    access.enter(actor, Action.SEE_ABSENCES, Subject.organisation(actor.organisation()));
    return table.hours(actor.id(), actor.organisation());
  }

  /**
   * Sets the own office hours, or as coordinator those of the organisation; no days is none of
   * one's own.
   *
   * @throws Rejected INVALID {@code office-hours} for a day that is there twice, or closes before
   *     it opens
   */
  public void setHours(final Staff actor, final boolean ofOrganisation, final List<OpenDay> days) {
    enterOf(actor, ofOrganisation ? actor.organisation() : actor.id());
    if (days.stream().map(OpenDay::day).distinct().count() != days.size()
        || days.stream().anyMatch(day -> !day.opens().isBefore(day.closes()))) {
      throw new Rejected(Rejected.Kind.INVALID, "office-hours");
    }
    table.hours(ofOrganisation ? actor.organisation() : actor.id(), actor.organisation(), days);
  }

  /** The words of the organisation that make a message come first, as they are compared. */
  public List<String> words(final Staff actor) {
    access.enter(actor, Action.SEE_ABSENCES, Subject.organisation(actor.organisation()));
    return worries.words(actor.organisation());
  }

  /**
   * Chooses the words that make a message come first; none at all brings back the usual ones.
   *
   * @throws Rejected INVALID {@code worry-words} for more than 200, or one that is not 3 to 60
   *     letters, digits and spaces
   */
  public List<String> setWords(final Staff coordinator, final List<String> words) {
    access.enter(
        coordinator, Action.SET_WORRY_WORDS, Subject.organisation(coordinator.organisation()));
    final List<String> folded = words.stream().map(WorryWords::fold).distinct().toList();
    if (folded.size() > WORDS_AT_MOST
        || folded.stream().anyMatch(word -> word.length() < 3 || word.length() > 60)) {
      throw new Rejected(Rejected.Kind.INVALID, "worry-words");
    }
    worries.set(coordinator.organisation(), folded);
    return worries.words(coordinator.organisation());
  }

  /** Of these youths those of whom a message is to be seen first, for a list that was entered. */
  @Unguarded("part of a list of youths, which has been decided and logged")
  public Map<UUID, Instant> worriesAmong(final List<UUID> youths) {
    return youths.isEmpty() ? Map.of() : worries.among(youths);
  }

  /** A member of staff has seen it: the youth comes first no longer. */
  public void seen(final Staff actor, final UUID youth) {
    access.enter(actor, Action.SEE_WORRY, Subject.dossier(directory.organisationOf(youth), youth));
    worries.seen(youth);
  }

  /** One's own, or anybody's of the organisation as its coordinator. */
  private void enterOf(final Staff actor, final UUID whose) {
    final Subject subject = Subject.organisation(actor.organisation());
    if (!actor.has(Role.COORDINATOR) && !actor.id().equals(whose)) {
      access.turnAway(actor, Action.RECORD_ABSENCE, subject, "role");
      throw new Refused("role");
    }
    access.enter(actor, Action.RECORD_ABSENCE, subject);
  }
}
