package nl.nabij.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nabij.appointment.Kind;
import nl.nabij.calendar.DutchTime;
import nl.nabij.people.YouthDetails;

/** Tells the lives of a caseload: the same for the same consultant and the same moment. */
final class Storyteller {

  private final Library library;
  private final Hours hours;
  private final Instant now;
  private final LocalDate today;

  Storyteller(final Library library, final Hours hours, final Instant now) {
    this.library = library;
    this.hours = hours;
    this.now = now;
    this.today = DutchTime.dayOf(now);
  }

  /**
   * The caseload of one consultant.
   *
   * @param number of the first youth, unique in the whole world: makes phone and mail
   */
  List<Life> caseload(
      final StaffList.Member consultant, final int count, final int number, final Cast cast) {
    final Chance chance = Chance.of("caseload:" + consultant.login());
    final Deck deck = new Deck(library, chance);
    final Agenda agenda = new Agenda(hours, chance);
    if (!cast.isEmpty()) {
      agenda.keepFree(today);
    }
    final List<Life> lives = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      final Chance own = Chance.of("youth:" + consultant.login() + ":" + i);
      final UUID youth = own.id();
      final Cast.Role role = i < cast.size() ? cast.role(i) : null;
      final YouthDetails details = details(own, number + i, role);
      final Part part = role == null ? part(own, youth, i, !cast.isEmpty()) : played(youth, role);
      final Wording wording =
          new Wording(
              library,
              own,
              details.firstName(),
              consultant.firstName(),
              own.pick(List.of(Wording.Voice.values())));
      lives.add(new LifeWriter(part, wording, hours, own, deck, agenda, now).write(details));
    }
    return lives;
  }

  private YouthDetails details(final Chance chance, final int number, final Cast.Role role) {
    final String firstName = chance.pick(library.firstNames());
    final String lastName = chance.pick(library.lastNames());
    return new YouthDetails(
        role == null ? firstName : role.firstName(),
        role == null ? lastName : role.lastName(),
        today.minusDays(chance.between(18 * 365 + 40, 27 * 365)),
        "+3160000%04d".formatted(number),
        "m%04d@post.example".formatted(number),
        chance.in100(88) ? "nl" : chance.pick(List.of("en", "ar", "tr", "uk", "ti")));
  }

  /** A part by chance, in the proportions of a caseload. */
  private Part part(
      final Chance chance, final UUID youth, final int index, final boolean showcase) {
    final Course course = course(index * 37 % 100);
    final int sinceOutflow =
        switch (course) {
          case AFTERCARE -> chance.between(-4, 84);
          case PAST -> chance.between(100, 170);
          default -> 0;
        };
    final int sinceFirst =
        switch (course) {
          case NEW -> -chance.between(2, 12);
          case SEARCHING -> chance.between(3, 26);
          case SECOND_INTERVIEW -> chance.between(28, 31);
          case UNDER_WAY -> chance.between(42, showcase ? 200 : 130);
          case SILENT -> chance.between(150, 200);
          default -> sinceOutflow + chance.between(50, showcase ? 150 : 95);
        };
    final boolean waits = course != Course.SILENT && course != Course.PAST && chance.in100(8);
    return new Part(
        youth,
        course,
        sinceFirst,
        sinceOutflow,
        showcase ? chance.between(2, 4) : 1,
        waits ? chance.between(30, 3_000) : 0,
        chance.in100(6),
        showcase,
        showcase,
        null,
        null);
  }

  private Part played(final UUID youth, final Cast.Role role) {
    return new Part(
        youth,
        role.course(),
        role.sinceFirstInterview(),
        role.monthsSinceOutflow() == 0
            ? 0
            : (int) ChronoUnit.DAYS.between(today.minusMonths(role.monthsSinceOutflow()), today)
                + role.daysLate(),
        role.talks(),
        role.waitingMinutes(),
        role.overdue(),
        true,
        true,
        role.meetingToday(),
        meetingTime(role.meetingToday()));
  }

  /** The video call begins within the hour; the others at a time of today that does not clash. */
  private Instant meetingTime(final Kind kind) {
    if (kind == null) {
      return null;
    }
    final Instant soon = nextQuarter(now.plus(Duration.ofMinutes(15)));
    if (kind == Kind.VIDEO) {
      return soon;
    }
    Instant start =
        Hours.at(today, kind == Kind.OFFICE ? LocalTime.of(13, 30) : LocalTime.of(10, 15));
    while (Duration.between(soon, start).abs().toMinutes() < 45) {
      start = start.plus(Duration.ofMinutes(45));
    }
    return start;
  }

  private static Instant nextQuarter(final Instant from) {
    final long quarter = Duration.ofMinutes(15).toSeconds();
    return Instant.ofEpochSecond((from.getEpochSecond() / quarter + 1) * quarter);
  }

  private static Course course(final int dice) {
    if (dice < 7) {
      return Course.NEW;
    }
    if (dice < 21) {
      return Course.SEARCHING;
    }
    if (dice < 27) {
      return Course.SECOND_INTERVIEW;
    }
    if (dice < 72) {
      return Course.UNDER_WAY;
    }
    if (dice < 78) {
      return Course.SILENT;
    }
    return dice < 95 ? Course.AFTERCARE : Course.PAST;
  }
}
