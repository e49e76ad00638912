package nl.nabij.signal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.nabij.calendar.DutchTime;
import nl.nabij.calendar.WorkingDays;

/**
 * A year in a municipality that is made up: thirty consultants with up to 87 youths each, who work
 * part time, go on leave, stand in for each other, prepare their week, review their caseload each
 * quarter, search, export now and then, and press old links. The same each time.
 *
 * <p>How often what happens was written down before the rules were tried on it.
 */
final class History {

  static final LocalDate BEGIN = LocalDate.of(2025, 12, 1);
  static final LocalDate END = LocalDate.of(2026, 12, 1);
  static final UUID TOWN = new UUID(0x4000L, 1L << 63 | 7);

  private static final int CONSULTANTS = 30;
  private static final int CASELOAD_AT_LEAST = 45;
  private static final int CASELOAD_AT_MOST = 87;
  private static final String ROLE = "consultant";

  /** Out of so many people one is called so: the commonest names of the country, about. */
  private static final int NAMES = 900;

  /** A consultant: days of work, when on leave, and who stands in. */
  static final class Colleague {
    final UUID id;
    final int name;
    final List<UUID> youths = new ArrayList<>();
    final Set<DayOfWeek> days = new HashSet<>();
    final Set<LocalDate> leave = new HashSet<>();
    Colleague standIn;

    Colleague(final UUID id, final int name) {
      this.id = id;
      this.name = name;
    }

    boolean works(final LocalDate day, final WorkingDays calendar) {
      return calendar.isWorkingDay(day)
          && days.contains(day.getDayOfWeek())
          && !leave.contains(day);
    }
  }

  /** That somebody is tied to a dossier, until a moment or null. */
  record Grant(UUID staff, UUID dossier, String basis, Instant since, Instant until) {}

  final WorkingDays calendar = new WorkingDays();
  final List<Colleague> team = new ArrayList<>();
  final Map<UUID, LocalDate> ended = new HashMap<>();
  final Map<UUID, Integer> names = new HashMap<>();
  final List<Grant> grants = new ArrayList<>();
  final Set<SignalTable.Pair> namesakes = new HashSet<>();
  final MadeLog log;
  final Random random;

  History(final long seed) {
    random = new Random(seed);
    log = new MadeLog(TOWN, seed + 1);
    hire();
    for (LocalDate day = BEGIN; day.isBefore(END); day = day.plusDays(1)) {
      pass(day);
    }
  }

  private void hire() {
    for (int i = 0; i < CONSULTANTS; i++) {
      final Colleague one = new Colleague(log.id(), name());
      team.add(one);
      final List<DayOfWeek> week =
          new ArrayList<>(List.of(DayOfWeek.values()).subList(0, DayOfWeek.FRIDAY.getValue()));
      Collections.shuffle(week, random);
      one.days.addAll(week.subList(0, 3 + random.nextInt(3)));
      final int many = CASELOAD_AT_LEAST + random.nextInt(CASELOAD_AT_MOST - CASELOAD_AT_LEAST + 1);
      for (int n = 0; n < many; n++) {
        take(one);
      }
      for (int holiday = 0; holiday < 3; holiday++) {
        final LocalDate from = BEGIN.plusDays(20L + random.nextInt(330));
        from.datesUntil(from.plusDays(holiday == 0 ? 19 : 7)).forEach(one.leave::add);
      }
    }
    for (int i = 0; i < CONSULTANTS; i++) {
      team.get(i).standIn = team.get((i + 7) % CONSULTANTS);
    }
  }

  private void take(final Colleague one) {
    final UUID youth = log.id();
    one.youths.add(youth);
    names.put(youth, name());
    grants.add(new Grant(one.id, youth, "owner", at(BEGIN.minusDays(90), LocalTime.NOON), null));
    if (random.nextInt(100) < 30) {
      ended.put(youth, BEGIN.plusDays(random.nextInt(365)));
    }
  }

  /** Few names are common, and most are not: the place in a list, by a law of Zipf. */
  private int name() {
    return (int) Math.floor(Math.pow(NAMES, random.nextDouble()) * 30) - 30;
  }

  private void pass(final LocalDate day) {
    for (final Colleague one : team) {
      if (one.works(day, calendar)) {
        work(one, day);
      } else if (calendar.isWorkingDay(day) && one.leave.contains(day)) {
        cover(one, day);
      } else if (!calendar.isWorkingDay(day) && random.nextInt(100) < 3) {
        // Looks ahead at the week, from the couch.
        final int many = few(40);
        run(one, day, LocalTime.of(16 + random.nextInt(5), 10), many, 6);
      }
    }
  }

  private void work(final Colleague one, final LocalDate day) {
    int left = 5 + random.nextInt(9);
    if (day.getDayOfWeek() == DayOfWeek.MONDAY && one.name % 4 == 0) {
      run(one, day, LocalTime.of(8, 40), 8 + random.nextInt(5), 5);
      left -= 3;
    }
    if (isReview(one, day)) {
      // The whole caseload in a day, with a coordinator, some minutes for each.
      run(one, day, LocalTime.of(9, 5), active(one, day).size(), 5 + random.nextInt(4));
    }
    while (left-- > 0) {
      open(one, pick(one, day), at(day, LocalTime.of(8, 45).plusSeconds(random.nextInt(30_000))));
    }
    if (random.nextInt(100) < 8) {
      open(one, pick(one, day), at(day, LocalTime.of(19, 0).plusSeconds(random.nextInt(9_000))));
    }
    // A youth in trouble calls late.
    if (random.nextInt(1_000) < 2) {
      open(one, pick(one, day), at(day, LocalTime.of(22, 5).plusSeconds(random.nextInt(5_000))));
    }
    search(one, day);
    others(one, day);
  }

  private boolean isReview(final Colleague one, final LocalDate day) {
    return day.getMonthValue() % 3 == 0 && day.getDayOfMonth() == 2 + Math.floorMod(one.name, 17);
  }

  private void cover(final Colleague away, final LocalDate day) {
    final Colleague standIn = away.standIn;
    if (!standIn.works(day, calendar)) {
      return;
    }
    final Instant until = at(day.plusDays(1), LocalTime.MIDNIGHT);
    for (int n = random.nextInt(5); n > 0; n--) {
      final UUID youth = pick(away, day);
      final Instant moment = at(day, LocalTime.of(9, 0).plusSeconds(random.nextInt(28_000)));
      grants.add(new Grant(standIn.id, youth, "substitute", at(day, LocalTime.MIDNIGHT), until));
      log.act(moment, standIn.id, ROLE, "dossier.open", youth, "substitute");
      alike(standIn, youth);
      // The list of yesterday is still on the screen of the day after.
      if (random.nextInt(100) < 4) {
        final Instant next = at(day.plusDays(1), LocalTime.of(9, 30));
        log.refused(next, standIn.id, ROLE, "dossier.open", youth, "no-tie");
        log.refused(next.plusSeconds(9), standIn.id, ROLE, "thread.open", youth, "no-tie");
      }
    }
  }

  private void search(final Colleague one, final LocalDate day) {
    for (int n = random.nextInt(5); n > 0; n--) {
      final UUID youth = pick(one, day);
      final Instant moment = at(day, LocalTime.of(9, 0).plusSeconds(random.nextInt(28_000)));
      log.act(moment, one.id, ROLE, "message.search", youth, "owner");
      if (random.nextInt(100) < 75) {
        open(one, youth, moment.plusSeconds(5 + random.nextInt(240)));
      }
      // A word that is nowhere is tried again in other words.
      for (int more = few(20) - 1; more > 0; more--) {
        log.act(moment.plusSeconds(40L * more), one.id, ROLE, "message.search", null, "role");
      }
    }
  }

  private void others(final Colleague one, final LocalDate day) {
    final Instant moment = at(day, LocalTime.of(11, 0).plusSeconds(random.nextInt(18_000)));
    if (random.nextInt(100) < 4) {
      final int many = few(30);
      for (int n = 0; n < many; n++) {
        final Instant then = moment.plusSeconds(300L * n);
        log.act(then, one.id, ROLE, "thread.export", pick(one, day), "owner");
      }
    }
    // A link from a colleague who asks for advice.
    if (random.nextInt(10_000) < 15) {
      final Colleague other = other(one);
      log.refused(moment, one.id, ROLE, "dossier.open", pick(other, day), "no-tie");
    }
    if (random.nextInt(10_000) < 20) {
      log.refused(moment, one.id, ROLE, "team.list", null, "role");
    }
    // Somebody whose case is over asks for a letter, or comes back.
    if (random.nextInt(1_000) < 4) {
      one.youths.stream()
          .filter(youth -> ended.containsKey(youth) && ended.get(youth).isBefore(day))
          .findFirst()
          .ifPresent(youth -> open(one, youth, moment));
    }
    // An emergency with somebody else's youth.
    if (random.nextInt(10_000) < 30) {
      final UUID youth = pick(other(one), day);
      final Instant until = moment.plusSeconds(3_600);
      grants.add(new Grant(one.id, youth, "break-glass", moment, until));
      log.act(moment, one.id, ROLE, "glass.break", youth, "role");
      log.act(moment.plusSeconds(4), one.id, ROLE, "dossier.open", youth, "break-glass");
      alike(one, youth);
    }
    // What does not let itself be done is tried again, some times.
    if (random.nextInt(1_000) < 4) {
      for (int n = few(60); n > 0; n--) {
        final Instant then = moment.plusSeconds(20L * n);
        log.refused(then, one.id, ROLE, "case.assign", pick(one, day), "role");
      }
    }
  }

  /** One, and each time one more in so many of a hundred: mostly few, and now and then many. */
  private int few(final int oneMore) {
    int many = 1;
    while (random.nextInt(100) < oneMore) {
      many++;
    }
    return many;
  }

  /** Opens dossiers one after the other. */
  void run(
      final Colleague one,
      final LocalDate day,
      final LocalTime from,
      final int many,
      final int minutesEach) {
    final List<UUID> youths = active(one, day);
    Collections.shuffle(youths, random);
    Instant moment = at(day, from);
    for (final UUID youth : youths.subList(0, Math.min(many, youths.size()))) {
      open(one, youth, moment);
      moment = moment.plusSeconds(60L * minutesEach - 40 + random.nextInt(80));
    }
  }

  void open(final Colleague one, final UUID youth, final Instant moment) {
    log.act(moment, one.id, ROLE, "dossier.open", youth, "owner");
    log.act(moment.plusSeconds(1), one.id, ROLE, "thread.open", youth, "owner");
    if (random.nextInt(100) < 40) {
      log.act(moment.plusSeconds(90), one.id, ROLE, "message.write", youth, "owner");
      log.ofYouth(moment.plusSeconds(600 + random.nextInt(9_000)), youth, "message.write");
    }
    alike(one, youth);
  }

  private void alike(final Colleague one, final UUID youth) {
    if (names.get(youth) == one.name) {
      namesakes.add(new SignalTable.Pair(one.id, youth));
    }
  }

  List<UUID> active(final Colleague one, final LocalDate day) {
    return new ArrayList<>(
        one.youths.stream()
            .filter(youth -> ended.getOrDefault(youth, END).isAfter(day.minusDays(10)))
            .toList());
  }

  UUID pick(final Colleague one, final LocalDate day) {
    final List<UUID> active = active(one, day);
    return active.get(random.nextInt(active.size()));
  }

  Colleague other(final Colleague one) {
    return team.get((team.indexOf(one) + 3 + random.nextInt(3)) % CONSULTANTS);
  }

  static Instant at(final LocalDate day, final LocalTime time) {
    return day.atTime(time).atZone(DutchTime.ZONE).toInstant();
  }
}
