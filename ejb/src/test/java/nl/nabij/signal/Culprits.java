package nl.nabij.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nabij.signal.History.Colleague;

/**
 * What should not have happened in the year of {@link History}, told before any rule was tried:
 * coarse and clumsy, small, and slow enough to go unseen.
 */
final class Culprits {

  private static final String ROLE = "consultant";
  private static final LocalDate START = LocalDate.of(2026, 1, 13);

  /** Somebody who did something: {@code actor} or {@code dossier} is null when it does not tell. */
  record Deed(String kind, UUID actor, UUID dossier, LocalDate from, LocalDate until) {}

  private final History year;
  private final List<Deed> deeds = new ArrayList<>();
  private int turn;

  Culprits(final History year) {
    this.year = year;
    strangers(1);
    strangers(1);
    strangers(3);
    strangers(4);
    glass();
    glass();
    glass();
    many(23, 100);
    many(18, 95);
    many(40, 175);
    // An hour for ten, all day: like work.
    many(45, 355);
    fame(7, 1);
    fame(6, 1);
    // The same in a week: two a day.
    fame(8, 4);
    night(LocalTime.of(1, 30), 1);
    night(LocalTime.of(23, 10), 4);
    night(LocalTime.of(3, 5), 9);
    // Late, and not yet night.
    night(LocalTime.of(21, 20), 3);
    sunday(5);
    sunday(11);
    sunday(2);
    former(1);
    former(2);
    former(3);
    family(true);
    family(true);
    family(true);
    // A sister who goes by another name.
    family(false);
    tries(9, 60);
    tries(15, 40);
    // Patient: four an hour.
    tries(8, 900);
    exports(6);
    exports(19);
    exports(3);
    names(8, 100);
    names(12, 60);
    names(6, 900);
  }

  List<Deed> deeds() {
    return deeds;
  }

  /** Each on a day of their own, at work. */
  private LocalDate day(final Colleague one) {
    LocalDate day = START.plusDays(8L * turn);
    while (!one.works(day, year.calendar)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private Colleague next() {
    turn++;
    return year.team.get(turn * 11 % year.team.size());
  }

  private void deed(
      final String kind,
      final UUID actor,
      final UUID dossier,
      final LocalDate from,
      final int days) {
    deeds.add(new Deed(kind, actor, dossier, from, from.plusDays(days)));
  }

  private void strangers(final int many) {
    final Colleague one = next();
    final LocalDate day = day(one);
    for (int n = 0; n < many; n++) {
      final Instant at = History.at(day, LocalTime.of(13, 40).plusMinutes(7L * n));
      year.log.refused(at, one.id, ROLE, "dossier.open", year.pick(year.other(one), day), "no-tie");
    }
    deed("outside-caseload", one.id, null, day, 0);
  }

  private void glass() {
    final Colleague one = next();
    final LocalDate day = day(one);
    final UUID youth = year.pick(year.other(one), day);
    final Instant at = History.at(day, LocalTime.of(16, 20));
    year.grants.add(new History.Grant(one.id, youth, "break-glass", at, at.plusSeconds(3_600)));
    year.log.act(at, one.id, ROLE, "glass.break", youth, "role");
    year.log.act(at.plusSeconds(3), one.id, ROLE, "dossier.open", youth, "break-glass");
    deed("break-glass", one.id, youth, day, 0);
  }

  private void many(final int dossiers, final int secondsEach) {
    final Colleague one = next();
    final LocalDate day = day(one);
    final List<UUID> youths = year.active(one, day);
    for (int n = 0; n < dossiers; n++) {
      final Instant at = History.at(day, LocalTime.of(9, 0)).plusSeconds((long) secondsEach * n);
      year.open(one, youths.get(n % youths.size()), at);
    }
    deed("many-dossiers", one.id, null, day, 0);
  }

  private void fame(final int people, final int days) {
    final Colleague owner = next();
    final LocalDate day = day(owner);
    final UUID youth = year.pick(owner, day);
    for (int n = 0; n < people; n++) {
      final Colleague one = year.team.get((year.team.indexOf(owner) + 1 + n) % year.team.size());
      final Instant at =
          History.at(
              day.plusDays((long) n * days / people), LocalTime.of(10, 15).plusMinutes(9L * n));
      year.log.refused(at, one.id, ROLE, "dossier.open", youth, "no-tie");
      deed("outside-caseload", one.id, null, day.plusDays((long) n * days / people), 0);
    }
    deed("many-eyes", null, youth, day, days - 1);
  }

  private void night(final LocalTime time, final int many) {
    final Colleague one = next();
    final LocalDate day = day(one);
    final boolean early = time.isBefore(LocalTime.NOON);
    year.run(one, early ? day.plusDays(1) : day, time, many, 4);
    deed("night", one.id, null, day, 0);
  }

  private void sunday(final int many) {
    final Colleague one = next();
    LocalDate day = day(one);
    while (day.getDayOfWeek().getValue() != 7) {
      day = day.plusDays(1);
    }
    year.run(one, day, LocalTime.of(14, 0), many, 7);
    deed("day-off", one.id, null, day, 0);
  }

  private void former(final int times) {
    final Colleague one = next();
    final LocalDate day = day(one);
    final UUID youth =
        one.youths.stream()
            .filter(id -> year.ended.getOrDefault(id, day).isBefore(day.minusDays(30)))
            .reduce((a, b) -> b)
            .orElseThrow();
    for (int n = 0; n < times; n++) {
      year.open(one, youth, History.at(day, LocalTime.of(15, 5).plusMinutes(11L * n)));
    }
    deed("after-closed", one.id, youth, day, 0);
  }

  private void family(final boolean samename) {
    final Colleague one = next();
    final LocalDate day = day(one);
    final UUID youth = year.pick(one, day);
    if (samename) {
      year.names.put(youth, one.name);
    }
    year.open(one, youth, History.at(day, LocalTime.of(12, 15)));
    // They were there all year: whenever it shows, it is this.
    deeds.add(new Deed("own-name", one.id, youth, History.BEGIN, History.END));
  }

  private void tries(final int times, final int secondsEach) {
    final Colleague one = next();
    final LocalDate day = day(one);
    for (int n = 0; n < times; n++) {
      final Instant at = History.at(day, LocalTime.of(10, 0)).plusSeconds((long) secondsEach * n);
      year.log.refused(at, one.id, ROLE, "letter.open", year.pick(one, day), "role");
    }
    deed("refusals", one.id, null, day, 0);
  }

  private void exports(final int many) {
    final Colleague one = next();
    final LocalDate day = day(one);
    final List<UUID> youths = year.active(one, day);
    for (int n = 0; n < many; n++) {
      final Instant at = History.at(day, LocalTime.of(16, 0).plusMinutes(2L * n));
      year.log.act(at, one.id, ROLE, "thread.export", youths.get(n), "owner");
    }
    deed("exports", one.id, null, day, 0);
  }

  private void names(final int many, final int secondsEach) {
    final Colleague one = next();
    final LocalDate day = day(one);
    for (int n = 0; n < many; n++) {
      final Instant at = History.at(day, LocalTime.of(11, 30)).plusSeconds((long) secondsEach * n);
      final UUID shown = n % 3 == 0 ? year.pick(one, day) : null;
      year.log.act(at, one.id, ROLE, "message.search", shown, shown == null ? "role" : "owner");
    }
    deed("searches", one.id, null, day, 0);
  }
}
