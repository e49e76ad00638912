package nl.nabij.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Refused;
import nl.nabij.access.Staff;
import nl.nabij.calendar.DemoTime;
import nl.nabij.calendar.DutchTime;
import nl.nabij.calendar.WorkingDays;
import nl.nabij.conversation.Conversations;
import nl.nabij.people.Directory;

/**
 * What else stands in the log of an office: staff sign in, and somebody looks where they have no
 * business.
 */
@Dependent
class OfficeDays {

  private static final int DAYS = 5;

  private final Directory directory;
  private final Conversations conversations;
  private final Hours hours;

  @Inject
  OfficeDays(
      final Directory directory, final Conversations conversations, final WorkingDays workingDays) {
    this.directory = directory;
    this.conversations = conversations;
    this.hours = new Hours(workingDays);
  }

  /** The consultants of a municipality sign in on the last working days before today. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void signIns(final Team team, final Instant now) {
    LocalDate day = DutchTime.dayOf(now);
    for (int i = 0; i < DAYS; i++) {
      day = hours.workingDayBefore(day.minusDays(1));
      for (final Staff staff : team.consultants().values()) {
        final Chance chance = Chance.of("sign-in:" + staff.id() + ":" + i);
        final Instant at = Hours.at(day, LocalTime.of(8, 20)).plusSeconds(chance.between(0, 2_700));
        DemoTime.at(at, () -> directory.signedIn(staff));
      }
    }
  }

  /**
   * A colleague tries to open two conversations of somebody else; both times refused and logged.
   */
  void curiosity(
      final Team team, final Staff colleague, final List<UUID> youths, final Instant now) {
    final LocalDate day = hours.workingDayBefore(DutchTime.dayOf(now).minusDays(1));
    Instant at = Hours.at(day, LocalTime.of(16, 41));
    for (final UUID youth : youths) {
      at = at.plusSeconds(47);
      DemoTime.at(
          at,
          () -> {
            try {
              conversations.follow(colleague, conversations.threadOf(youth));
              throw new IllegalStateException(team.slug() + ": a stranger got in");
            } catch (final Refused expected) {
              // Just what should happen.
            }
          });
    }
  }
}
