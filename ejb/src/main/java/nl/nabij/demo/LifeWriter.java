package nl.nabij.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.nabij.appointment.Kind;
import nl.nabij.calendar.DutchTime;
import nl.nabij.guidance.Outcome;
import nl.nabij.guidance.Phase;
import nl.nabij.people.YouthDetails;

/** Writes the life of one youth, from the day of enrolment up to now. */
final class LifeWriter {

  private final Part part;
  private final Hours hours;
  private final Chance chance;
  private final Deck deck;
  private final Agenda agenda;
  private final Instant now;
  private final LocalDate today;
  private final List<Act> acts = new ArrayList<>();
  private final Talk talk;
  private Instant begun;

  LifeWriter(
      final Part part,
      final Wording wording,
      final Hours hours,
      final Chance chance,
      final Deck deck,
      final Agenda agenda,
      final Instant now) {
    this.part = part;
    this.hours = hours;
    this.chance = chance;
    this.deck = deck;
    this.agenda = agenda;
    this.now = now;
    this.today = DutchTime.dayOf(now);
    this.talk = new Talk(hours, chance, wording, acts, now);
  }

  Life write(final YouthDetails details) {
    final LocalDate first = hours.workingDay(today.minusDays(part.sinceFirstInterview()));
    begin(first);
    switch (part.course()) {
      case NEW -> waitForFirstInterview(first);
      case SEARCHING -> search(first);
      case SECOND_INTERVIEW -> {
        search(first);
        secondInterview(first);
      }
      case UNDER_WAY -> {
        search(first);
        secondInterview(first);
        course(first, today);
      }
      case SILENT -> {
        search(first);
        secondInterview(first);
        fallSilent(first);
      }
      case AFTERCARE, PAST -> {
        final LocalDate outflow = today.minusDays(part.sinceOutflow());
        search(first);
        secondInterview(first);
        course(first, outflow.minusDays(8));
        flowOut(outflow);
      }
      default -> throw new IllegalStateException("no such course: " + part.course());
    }
    finish();
    // What happens at one moment stays in the order in which it was written.
    return new Life(
        part.youth(),
        details,
        acts.stream()
            .filter(act -> act.at().isBefore(now.minusSeconds(60)))
            .sorted(Comparator.comparing(Act::at))
            .toList());
  }

  private void begin(final LocalDate first) {
    LocalDate day = first.minusDays(chance.between(5, 10));
    final LocalDate latest = today.minusDays(chance.between(4, 7));
    day = hours.workingDayBefore(day.isBefore(latest) ? day : latest);
    begun = Hours.at(day, LocalTime.of(9, 0)).plusSeconds(chance.between(0, 16_000));
    acts.add(new Act.Begin(begun, first));
    if (part.showcase()) {
      acts.addAll(SmallSteps.of(begun, today, hours, chance));
    }
    talk.say(deck.deal("start"), hours.atWork(begun.plusSeconds(4_000), chance), part.closely());
  }

  private void waitForFirstInterview(final LocalDate first) {
    meet(chance.in100(70) ? Kind.OFFICE : Kind.WALK, first);
    if (chance.in100(60)) {
      acts.add(new Act.Move(begun.plusSeconds(5_400), Phase.FIRST_INTERVIEW));
    }
  }

  private void search(final LocalDate first) {
    meet(chance.in100(80) ? Kind.OFFICE : Kind.WALK, first);
    if (part.closely()) {
      move(Phase.FIRST_INTERVIEW, hours.workingDayBefore(first.minusDays(1)), 11);
    }
    if (part.closely() || part.course() == Course.SEARCHING) {
      move(Phase.SEARCH_PERIOD, first, 17);
    }
    step("first-interview", first, true);
    if (part.closely() || part.course() == Course.SEARCHING || chance.in100(35)) {
      talk.say(deck.deal("zoek"), morning(first.plusDays(chance.between(2, 9))), part.closely());
    }
    step("search-contact", first.plusWeeks(2), chance.in100(88));
  }

  private void secondInterview(final LocalDate first) {
    final LocalDate second = first.plusWeeks(4);
    if (part.closely() || part.course() == Course.SECOND_INTERVIEW) {
      move(Phase.SECOND_INTERVIEW, second, 9);
      if (part.meetingToday() == null) {
        meet(Kind.OFFICE, second);
      }
    }
    step("search-end", second, true);
    step("second-interview", second, true);
    step("continue-application", second.plusDays(7), true);
  }

  /** The course itself until a day: talks now and then, a conversation a month. */
  private void course(final LocalDate first, final LocalDate until) {
    final LocalDate second = first.plusWeeks(4);
    move(Phase.COURSE, hours.workingDay(second.plusDays(1)), 10);
    final int talks = part.talks();
    final long span = until.toEpochDay() - second.toEpochDay();
    for (int i = 0; i < talks; i++) {
      final LocalDate day = second.plusDays(3 + span * i / talks + chance.between(0, 3));
      talk.say(deck.deal("koers"), morning(day), part.closely());
    }
    final List<LocalDate> conversations = monthly(second, until);
    final int met = part.closely() ? 2 : 1;
    for (int i = Math.max(0, conversations.size() - met); i < conversations.size(); i++) {
      meet(kind(), conversations.get(i), true);
    }
    if (until.equals(today) && chance.in100(45)) {
      meet(kind(), today.plusDays(chance.between(1, 20)), true);
    }
  }

  /** The monthly conversations that were had, each a month after the one before. */
  private List<LocalDate> monthly(final LocalDate second, final LocalDate until) {
    final List<LocalDate> had = new ArrayList<>();
    LocalDate due = second.plusMonths(1);
    while (true) {
      // A day off moves it on, never past the end of the course: a closed case has no such step.
      final LocalDate on = hours.workingDay(due);
      if (!on.isBefore(until) || (part.overdue() && due.plusMonths(1).isAfter(today))) {
        return had;
      }
      had.add(on);
      final boolean held = chance.in100(91);
      step("conversation-" + had.size(), on, held);
      due = held ? on.plusMonths(1) : on.plusWeeks(1);
    }
  }

  private void fallSilent(final LocalDate first) {
    final LocalDate silent = today.minusDays(chance.between(65, 110));
    course(first, silent);
    talk.roundOff();
    talk.say(deck.deal("stil"), morning(silent.plusDays(chance.between(20, 40))), part.closely());
  }

  private void flowOut(final LocalDate outflow) {
    talk.roundOff();
    final LocalDate signed = hours.workingDay(outflow.minusDays(chance.between(4, 7)));
    final Outcome outcome = chance.in100(62) ? Outcome.WORK : Outcome.SCHOOL;
    acts.add(new Act.Close(afternoon(signed), outcome, outflow));
    final boolean work = outcome == Outcome.WORK;
    talk.say(
        deck.deal(work ? "begin-werk" : "begin-school"),
        morning(outflow.plusDays(5)),
        part.closely());
    final LocalDate end = outflow.plusMonths(3);
    for (int month = 1; month <= 2; month++) {
      final LocalDate due = outflow.plusMonths(month);
      talk.say(deck.deal(work ? "nazorg" : "leren"), morning(due.minusDays(2)), part.closely());
      if (!part.overdue() || month == 2) {
        step("contact-" + month, due, chance.in100(85));
      }
    }
    step("prepare-end", end.minusWeeks(2), chance.in100(90));
    step("end", end, true);
  }

  private void finish() {
    talk.roundOff();
    if (part.meetingToday() != null) {
      plan(part.meetingToday(), part.meetingAt(), true, false);
    }
    if (part.waitingMinutes() > 0) {
      final Instant asked = now.minus(Duration.ofMinutes(part.waitingMinutes()));
      talk.ask(deck.deal("wacht"), asked);
      if (chance.in100(40)) {
        talk.seenByStaff(asked.plusSeconds(200));
      }
    } else if (talk.begun()) {
      final Instant last = lastWritten();
      talk.seenByStaff(last.plusSeconds(3));
      if (part.course() != Course.SILENT && chance.in100(94)) {
        talk.seenByYouth(last.plusSeconds(chance.between(60, 7_000)));
      }
    }
  }

  /** When the last message came into the thread, a planned or cancelled meeting included. */
  private Instant lastWritten() {
    return acts.stream()
        .filter(
            act ->
                act instanceof Act.Say
                    || act instanceof Act.Plan
                    || act instanceof Act.Cancel
                    || act instanceof Act.Agree
                    || act instanceof Act.Tick)
        .map(Act::at)
        .filter(at -> at.isBefore(now))
        .max(Comparator.naturalOrder())
        .orElse(begun);
  }

  private void meet(final Kind kind, final LocalDate day) {
    meet(kind, day, false);
  }

  private void meet(final Kind kind, final LocalDate day, final boolean mayFail) {
    // A letter takes time to make: only for the meetings that a visitor finds first.
    final boolean letter =
        part.showcase()
            && kind != Kind.PHONE
            && day.isAfter(today)
            && day.isBefore(today.plusDays(3));
    plan(kind, agenda.book(day), letter, mayFail);
  }

  private void plan(
      final Kind kind, final Instant startsAt, final boolean letter, final boolean mayFail) {
    final Instant wish =
        hours.atWork(startsAt.minus(Duration.ofDays(chance.between(4, 9))), chance);
    final Instant at = wish.isAfter(begun.plusSeconds(7_200)) ? wish : begun.plusSeconds(7_200);
    if (at.isAfter(now.minusSeconds(900)) || at.isAfter(startsAt.minusSeconds(3_600))) {
      return;
    }
    final UUID id = chance.id();
    acts.add(new Act.Plan(at, id, kind, startsAt, Agenda.MINUTES, place(kind), letter));
    final Instant after = startsAt.plus(Duration.ofMinutes(Agenda.MINUTES + 10));
    if (after.isAfter(now.minusSeconds(300))) {
      return;
    }
    final Instant cancelled =
        hours.awake(startsAt.minusSeconds(chance.between(10_000, 70_000)), chance);
    if (mayFail && chance.in100(8) && cancelled.isAfter(at) && cancelled.isBefore(startsAt)) {
      acts.add(new Act.Cancel(cancelled, id, true));
      acts.add(
          new Act.Say(
              hours.atWork(cancelled.plusSeconds(chance.between(600, 6_000)), chance),
              false,
              chance.id(),
              "Geen probleem, fijn dat je het laat weten. Ik stuur je een nieuwe tijd."));
    } else {
      acts.add(new Act.Attend(after, id, !mayFail || chance.in100(84)));
    }
  }

  private Kind kind() {
    final int dice = chance.between(1, 100);
    if (dice <= 40) {
      return Kind.OFFICE;
    }
    return dice <= 65 ? Kind.PHONE : dice <= 85 ? Kind.WALK : Kind.VIDEO;
  }

  private static String place(final Kind kind) {
    return switch (kind) {
      case OFFICE -> "Jongerenpunt, eerste verdieping";
      case WALK -> "Ingang van het park, bij de bankjes";
      default -> null;
    };
  }

  private void move(final Phase phase, final LocalDate day, final int hour) {
    final Instant wish = Hours.at(day, LocalTime.of(hour, 0)).plusSeconds(chance.between(0, 1_500));
    final Instant at = wish.isAfter(begun.plusSeconds(3_600)) ? wish : begun.plusSeconds(3_600);
    if (at.isBefore(now.minusSeconds(300))) {
      acts.add(new Act.Move(at, phase));
    }
  }

  /** The result of a step whose day has passed, unless this is one that was left lying. */
  private void step(final String key, final LocalDate due, final boolean done) {
    final LocalDate on = hours.workingDay(due);
    if (on.isBefore(today)) {
      acts.add(new Act.Step(afternoon(on), key, done ? "done" : "missed"));
    }
  }

  private Instant morning(final LocalDate day) {
    return Hours.at(day, LocalTime.of(9, 0)).plusSeconds(chance.between(0, 12_000));
  }

  private Instant afternoon(final LocalDate day) {
    return Hours.at(day, LocalTime.of(16, 20)).plusSeconds(chance.between(0, 2_400));
  }
}
