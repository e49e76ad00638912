package nl.nabij.web.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.nabij.calendar.DutchTime;
import nl.nabij.reachability.Often;
import org.junit.jupiter.api.Test;

class SilenceTest {

  private static final LocalDate OPENED = LocalDate.of(2026, 9, 1);

  @Test
  void aMessageOrAMeetingIsASignAndTheLastOneCounts() {
    final LocalDate today = LocalDate.of(2026, 11, 23);
    final Instant written = Instant.parse("2026-11-10T10:00:00Z");
    final Instant met = Instant.parse("2026-11-17T10:00:00Z");

    assertThat(Silence.of(written, met, OPENED, Often.WEEKLY, today))
        .isEqualTo(new Silence(6, false));
    assertThat(Silence.of(written, null, OPENED, Often.WEEKLY, today))
        .isEqualTo(new Silence(13, true));
    assertThat(Silence.of(null, null, OPENED, Often.QUARTERLY, today))
        .isEqualTo(new Silence(83, false));
  }

  @Test
  void aWeekendIsNoSilenceForWhoIsSpokenToEachWorkingDay() {
    final Instant friday = Instant.parse("2026-11-20T15:00:00Z");

    assertThat(days(friday, LocalDate.of(2026, 11, 22)).beyond()).isFalse();
    assertThat(days(friday, LocalDate.of(2026, 11, 24)).beyond()).isTrue();
  }

  /** Also over the nights in which the clock is moved: a day is a day in the Netherlands. */
  @Property
  void itCountsDaysAndNotHours(
      @ForAll @IntRange(min = 0, max = 400) final int passed,
      @ForAll @IntRange(min = 0, max = 1439) final int minute) {
    final LocalDate wrote = LocalDate.of(2026, 3, 1);
    final Instant at = wrote.atStartOfDay(DutchTime.ZONE).plusMinutes(minute).toInstant();
    final LocalDate on = DutchTime.dayOf(at);

    final Silence silence =
        Silence.of(at, null, on.minusDays(9), Often.MONTHLY, on.plusDays(passed));

    assertThat(silence.days()).isEqualTo(passed);
    assertThat(silence.beyond()).isEqualTo(passed >= Often.MONTHLY.silentAfterDays());
  }

  private static Silence days(final Instant written, final LocalDate today) {
    return Silence.of(written, null, OPENED, Often.DAILY, today);
  }
}
