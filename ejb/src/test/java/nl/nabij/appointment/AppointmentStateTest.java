package nl.nabij.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.nabij.access.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentStateTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant SOON = NOW.plusSeconds(3_600);

  @ParameterizedTest
  @ValueSource(ints = {4, 0, -30, 241, Integer.MAX_VALUE})
  void anAppointmentTakesFiveMinutesToFourHours(final int minutes) {
    refused(
        new NewAppointment(UUID.randomUUID(), Kind.WALK, SOON, minutes, null, false), "minutes");
  }

  @Test
  void itIsNotInThePastAndAtMostAYearAhead() {
    refused(starting(NOW.minusMillis(1)), "starts-at");
    refused(starting(NOW.plus(Duration.ofDays(367))), "starts-at");
    refused(starting(Instant.MAX), "starts-at");
    refused(starting(null), "starts-at");
    assertThatCode(() -> AppointmentState.check(starting(NOW), NOW)).doesNotThrowAnyException();
    assertThatCode(() -> AppointmentState.check(starting(NOW.plus(Duration.ofDays(366))), NOW))
        .doesNotThrowAnyException();
  }

  @Test
  void aPlaceIsShortAndOneLine() {
    refused(at("x".repeat(201)), "place");
    refused(at("Plein 1\nMeerdam"), "place");
    refused(at("\uD800"), "place");
    assertThatCode(() -> AppointmentState.check(at("x".repeat(200)), NOW))
        .doesNotThrowAnyException();
  }

  @Test
  void withoutAnIdOrAKindThereIsNone() {
    refused(new NewAppointment(null, Kind.WALK, SOON, 30, null, false), "id");
    refused(new NewAppointment(UUID.randomUUID(), null, SOON, 30, null, false), "kind");
  }

  @Test
  void itCanBeCancelledUntilItBegins() {
    final AppointmentState planned = standing(Status.PLANNED);

    assertThatCode(() -> planned.refuseToCancel(SOON.minusMillis(1))).doesNotThrowAnyException();
    assertThatThrownBy(() -> planned.refuseToCancel(SOON)).hasMessage("begun");
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"HELD", "MISSED"})
  void whatHasAResultIsNotCancelled(final Status status) {
    assertThatThrownBy(() -> standing(status).refuseToCancel(NOW)).hasMessage("begun");
  }

  @Test
  void aResultIsRecordedFromTheBeginningOnAndMayBeCorrected() {
    assertThatThrownBy(() -> standing(Status.PLANNED).refuseToRecord(SOON.minusMillis(1)))
        .hasMessage("appointment-ahead");
    assertThatThrownBy(() -> standing(Status.CANCELLED).refuseToRecord(SOON))
        .hasMessage("appointment-cancelled");
    assertThatCode(() -> standing(Status.MISSED).refuseToRecord(SOON)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theChatTellsDayAndTimeInWordsAndHowToSayNo(final Kind kind) {
    final Instant start = Instant.parse("2026-12-01T09:00:00Z");

    assertThat(ChatText.planned(kind, start, null))
        .startsWith("We hebben een afspraak: dinsdag 1 december om 10.00 uur. ")
        .endsWith("Kun je niet? Laat het gerust weten, dan zoeken we een andere tijd.");
    assertThat(ChatText.cancelledByYouth(start))
        .isEqualTo(
            "Ik kan niet op dinsdag 1 december om 10.00 uur. Kunnen we een andere tijd kiezen?");
    assertThat(ChatText.cancelledByStaff(start)).contains("dinsdag 1 december om 10.00 uur");
  }

  private static void refused(final NewAppointment wish, final String field) {
    assertThatThrownBy(() -> AppointmentState.check(wish, NOW))
        .isInstanceOfSatisfying(
            Rejected.class,
            e -> {
              assertThat(e.kind()).isEqualTo(Rejected.Kind.INVALID);
              assertThat(e.code()).isEqualTo(field);
            });
  }

  private static NewAppointment starting(final Instant start) {
    return new NewAppointment(UUID.randomUUID(), Kind.PHONE, start, 30, null, false);
  }

  private static NewAppointment at(final String place) {
    return new NewAppointment(UUID.randomUUID(), Kind.OFFICE, SOON, 30, place, false);
  }

  private static AppointmentState standing(final Status status) {
    return new AppointmentState(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        Kind.OFFICE,
        SOON,
        30,
        null,
        status,
        null,
        null,
        null);
  }
}
