package nl.nabij.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Rejected;
import nl.nabij.database.Database;
import nl.nabij.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentTableTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");
  private static final Database DATABASE = new Database(TestDatabase.lasting());

  private final AppointmentTable appointments = new AppointmentTable(DATABASE);
  private final UUID staff = UUID.randomUUID();
  private final UUID youth = UUID.randomUUID();

  @Test
  void plannedTwiceUnderOneIdIsStoredOnce() {
    final AppointmentState wish = wish(TEN, 30);

    assertThat(appointments.plan(wish, NOW)).isTrue();
    assertThat(appointments.plan(wish, NOW)).isFalse();
    assertThat(appointments.ofYouth(youth)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 30", "-29, 30", "29, 5", "-60, 240", "10, 5"})
  void aConsultantIsNotInTwoPlacesAtOnce(final int shift, final int minutes) {
    appointments.plan(wish(TEN, 30), NOW);

    assertThatThrownBy(() -> appointments.plan(wish(TEN.plusSeconds(60L * shift), minutes), NOW))
        .isInstanceOf(Rejected.class)
        .hasMessage("double-booked");
  }

  @ParameterizedTest
  @CsvSource({"30, 30", "-30, 30", "240, 5"})
  void oneRightAfterTheOtherIsFine(final int shift, final int minutes) {
    appointments.plan(wish(TEN, 30), NOW);

    assertThat(appointments.plan(wish(TEN.plusSeconds(60L * shift), minutes), NOW)).isTrue();
  }

  @Test
  void aCancelledOneFreesItsTime() {
    final AppointmentState first = wish(TEN, 30);
    appointments.plan(first, NOW);
    appointments.cancel(first.id(), "youth", null, NOW);

    assertThat(appointments.plan(wish(TEN, 30), NOW)).isTrue();
    assertThat(appointments.find(first.id()).orElseThrow().cancelledBy()).isEqualTo("youth");
  }

  @Test
  void anotherConsultantHasTimeOfTheirOwn() {
    appointments.plan(wish(TEN, 30), NOW);
    final AppointmentState other =
        new AppointmentState(
            UUID.randomUUID(),
            youth,
            UUID.randomUUID(),
            UUID.randomUUID(),
            Kind.OFFICE,
            TEN,
            30,
            null,
            Status.PLANNED,
            null,
            null,
            null);

    assertThat(appointments.plan(other, NOW)).isTrue();
  }

  @Test
  void theNextIsTheFirstThatIsPlannedAndStillToCome() {
    final AppointmentState past = wish(TEN.minusSeconds(864_000), 30);
    final AppointmentState cancelled = wish(TEN.minusSeconds(3_600), 30);
    appointments.plan(past, NOW.minusSeconds(9_999_999));
    appointments.plan(cancelled, NOW);
    appointments.cancel(cancelled.id(), "staff", null, NOW);
    appointments.plan(wish(TEN.plusSeconds(86_400), 30), NOW);
    appointments.plan(wish(TEN, 30), NOW);

    assertThat(appointments.nextOf(List.of(youth, UUID.randomUUID()), NOW))
        .isEqualTo(Map.of(youth, TEN));
    assertThat(appointments.nextOf(List.of(), NOW)).isEmpty();
  }

  @Test
  void theAgendaShowsTheYouthsOfTheListInThePeriodOnly() {
    final AppointmentState inside = wish(TEN, 30);
    appointments.plan(inside, NOW);
    appointments.plan(wish(TEN.plusSeconds(86_400), 30), NOW);

    assertThat(appointments.ofStaff(staff, List.of(youth), TEN, TEN.plusSeconds(86_400)))
        .extracting(AppointmentState::id)
        .containsExactly(inside.id());
    assertThat(
            appointments.ofStaff(staff, List.of(UUID.randomUUID()), TEN, TEN.plusSeconds(86_400)))
        .isEmpty();
  }

  @Test
  void roomLetterAndResultAreKept() {
    final AppointmentState wish = wish(TEN, 30);
    appointments.plan(wish, NOW);
    final UUID room = UUID.randomUUID();
    appointments.furnish(wish.id(), room, null);
    appointments.record(wish.id(), Status.MISSED, NOW);

    final AppointmentState found = appointments.lock(wish.id()).orElseThrow();
    assertThat(found.room()).isEqualTo(room);
    assertThat(found.letter()).isNull();
    assertThat(found.status()).isEqualTo(Status.MISSED);
    assertThat(
            found.sameAs(
                new NewAppointment(wish.id(), Kind.VIDEO, TEN, 30, null, false), youth, staff))
        .isTrue();
  }

  private AppointmentState wish(final Instant startsAt, final int minutes) {
    return new AppointmentState(
        UUID.randomUUID(),
        youth,
        UUID.randomUUID(),
        staff,
        Kind.VIDEO,
        startsAt,
        minutes,
        new byte[] {1, 2},
        Status.PLANNED,
        null,
        null,
        null);
  }
}
