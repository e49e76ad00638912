package nl.nabij.signal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.nabij.access.LogRow;
import nl.nabij.calendar.DutchTime;

/**
 * What is counted, for whom, and from how many on it stands out. Only acts of staff count.
 *
 * @param code names the kind of signal; its sentence is in the texts of the desk
 * @param actions of these; empty: any
 * @param outcome with this outcome, {@code ok} when it is not said; {@code any} for each
 * @param reasons refused for one of these; empty: any
 * @param except not refused for one of these
 * @param hours only in these hours; null: at any time
 * @param daysOff only in weekends and on public holidays
 * @param only a condition that the entry alone does not tell; null: none
 * @param margin of the condition: days, or minutes for {@link Only#UNFOLLOWED}
 * @param follows what counts as following a search
 * @param minutes the widest span in which is counted; 0: the whole day
 * @param restDays so many days a signal keeps another one about the same from coming
 * @param threshold from so many on
 */
record Rule(
    String code,
    Per per,
    Count count,
    List<String> actions,
    String outcome,
    List<String> reasons,
    List<String> except,
    Hours hours,
    boolean daysOff,
    Only only,
    int margin,
    List<String> follows,
    int minutes,
    int restDays,
    @JsonProperty(required = true) int threshold) {

  private static final String ANY = "any";
  private static final int MINUTES_AT_MOST = 1_440;
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  /** For whom a sum is made. */
  enum Per {
    ACTOR,
    /** Each member of staff with each dossier. */
    PAIR,
    DOSSIER
  }

  /** What is counted. */
  enum Count {
    TIMES,
    DOSSIERS,
    PEOPLE
  }

  /** What must hold besides. */
  enum Only {
    /** The actor has had no tie to the dossier in {@code margin} days. */
    UNTIED,
    /** The case and its aftercare were over, more than {@code margin} days before. */
    ENDED,
    /** The actor and the youth have a surname in common. */
    NAMESAKE,
    /** Nobody of those who were shown was opened in {@code margin} minutes before or after. */
    UNFOLLOWED
  }

  /** From a time of day up to, and without, another; over midnight when that is earlier. */
  record Hours(String from, String until) {

    private LocalTime start() {
      return LocalTime.parse(from);
    }

    private LocalTime end() {
      return LocalTime.parse(until);
    }

    boolean overMidnight() {
      return end().isBefore(start());
    }

    boolean hold(final LocalTime time) {
      return overMidnight()
          ? !time.isBefore(start()) || time.isBefore(end())
          : !time.isBefore(start()) && time.isBefore(end());
    }
  }

  Rule {
    actions = actions == null ? List.of() : List.copyOf(actions);
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
    except = except == null ? List.of() : List.copyOf(except);
    follows = follows == null ? List.of() : List.copyOf(follows);
    outcome = outcome == null ? "ok" : outcome;
    require(code != null && code.matches("[a-z-]{1,30}"), "a code");
    require(per != null && count != null, "for whom and what is counted");
    require(threshold > 0, "a threshold of 1 or more");
    require(minutes >= 0 && minutes <= MINUTES_AT_MOST, "at most a day of minutes");
    require(margin >= 0 && restDays >= 0, "no days before the first");
    require(!actions.isEmpty() || "refused".equals(outcome), "acts, or refusals");
    require((count == Count.PEOPLE) == (per == Per.DOSSIER), "people are counted per dossier");
    require(
        per != Per.ACTOR || only != Only.ENDED && only != Only.NAMESAKE,
        "a dossier for what is asked about one");
    require((only == Only.UNFOLLOWED) == !follows.isEmpty(), "what follows a search");
    require(hours == null || !hours.start().equals(hours.end()), "hours that differ");
  }

  private void require(final boolean holds, final String what) {
    if (!holds) {
      throw new IllegalArgumentException("rule " + code + " needs " + what);
    }
  }

  /** Whether the rule waits for what follows an entry. */
  boolean waits() {
    return only == Only.UNFOLLOWED;
  }

  /** Whether an entry may count, as far as the entry itself tells; days off are for the caller. */
  boolean fits(final LogRow row) {
    return "staff".equals(row.actorKind())
        && (ANY.equals(outcome) || outcome.equals(row.outcome()))
        && (actions.isEmpty() || actions.contains(row.action()))
        && (reasons.isEmpty() || row.reason() != null && reasons.contains(row.reason()))
        && (row.reason() == null || !except.contains(row.reason()))
        && (count == Count.TIMES && per == Per.ACTOR || !row.dossiers().isEmpty())
        && (hours == null || hours.hold(LocalTime.ofInstant(row.at(), DutchTime.ZONE)));
  }

  /** The day to which a moment belongs; a night to the day on which it began. */
  LocalDate dayOf(final Instant moment) {
    return DutchTime.dayOf(overMidnight() ? moment.minus(HALF_A_DAY) : moment);
  }

  /** The first moment that can count towards a day. */
  Instant from(final LocalDate day) {
    return start(day).minus(Duration.ofMinutes(minutes));
  }

  /** The first moment that can not any more. */
  Instant until(final LocalDate day) {
    return start(day.plusDays(1));
  }

  private Instant start(final LocalDate day) {
    return overMidnight() ? DutchTime.startOf(day).plus(HALF_A_DAY) : DutchTime.startOf(day);
  }

  private boolean overMidnight() {
    return hours != null && hours.overMidnight();
  }
}
