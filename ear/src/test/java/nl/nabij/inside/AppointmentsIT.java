package nl.nabij.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.nabij.access.Guest;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Youth;
import nl.nabij.appointment.Appointment;
import nl.nabij.appointment.Appointments;
import nl.nabij.appointment.Kind;
import nl.nabij.appointment.NewAppointment;
import nl.nabij.appointment.Status;
import nl.nabij.calendar.DutchTime;
import nl.nabij.call.Calls;
import nl.nabij.call.JoinCard;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Message;
import nl.nabij.guidance.Cases;
import nl.nabij.letter.Letters;
import nl.nabij.people.Directory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An appointment from plan to attendance: letter, message, room and call. */
@ExtendWith(ArquillianExtension.class)
class AppointmentsIT {

  @Inject private Directory directory;
  @Inject private Cases cases;
  @Inject private Conversations conversations;
  @Inject private Appointments appointments;
  @Inject private Calls calls;
  @Inject private Letters letters;

  private final DataSource database = PastTheWall.source();

  private final Instant soon =
      Instant.now().plus(10, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
  private Town town;
  private UUID youth;
  private Youth self;
  private Entries entries;

  @Deployment
  static EnterpriseArchive archive() {
    return Inside.with(AppointmentsIT.class, Town.class, Entries.class);
  }

  @BeforeEach
  void aYouthOfTheConsultant() {
    town = new Town(directory);
    youth = town.youth("Noor");
    self = town.self(youth);
    cases.open(town.coordinator, youth, town.consultant.id(), LocalDate.now(DutchTime.ZONE));
    conversations.open(town.consultant, youth);
    entries = new Entries(database);
  }

  @Test
  void aVideoAppointmentGetsARoomALetterAndAMessageWithoutTheCode() {
    final Appointment planned = plan(video(UUID.randomUUID(), soon));

    assertThat(planned.status()).isEqualTo(Status.PLANNED);
    assertThat(planned.joinCode()).matches("[0-9A-HJKMNP-TV-Z]{10}");
    assertThat(letters.open(self, planned.letter()).pdf()).startsWith('%', 'P', 'D', 'F');
    final List<Message> messages = messages();
    assertThat(messages).hasSize(1);
    assertThat(messages.get(0).kind()).isEqualTo("appointment");
    assertThat(messages.get(0).about()).isEqualTo(planned.id());
    assertThat(messages.get(0).text())
        .contains(DutchTime.day(soon), DutchTime.time(soon))
        .doesNotContain(planned.joinCode());
    assertThat(appointments.ofYouth(self, youth)).containsExactly(planned);
  }

  @Test
  void plannedTwiceAtOnceUnderOneIdIsOneAppointment() throws Exception {
    final NewAppointment wish = video(UUID.randomUUID(), soon);
    final List<Appointment> answers = atOnce(4, () -> plan(wish));

    assertThat(answers).extracting(Appointment::room).containsOnly(answers.get(0).room());
    assertThat(answers).extracting(Appointment::letter).containsOnly(answers.get(0).letter());
    assertThat(messages()).hasSize(1);
    assertThat(entries.count("SELECT count(*) FROM call_room WHERE appointment = ?", wish.id()))
        .isEqualTo(1);
    assertThat(entries.count("SELECT count(*) FROM letter WHERE appointment = ?", wish.id()))
        .isEqualTo(1);
  }

  @Test
  void theSameIdForSomethingElseIsAConflict() {
    final NewAppointment wish = video(UUID.randomUUID(), soon);
    plan(wish);

    assertThatThrownBy(() -> plan(video(wish.id(), soon.plusSeconds(7_200))))
        .isInstanceOf(Rejected.class)
        .hasMessage("appointment-id-taken");
  }

  @Test
  void aDoubleBookingIsRefusedAndLeavesNothing() throws Exception {
    plan(video(UUID.randomUUID(), soon));
    final UUID second = UUID.randomUUID();

    assertThatThrownBy(() -> plan(video(second, soon.plusSeconds(600))))
        .isInstanceOf(Rejected.class)
        .hasMessage("double-booked");
    assertThat(messages()).hasSize(1);
    assertThat(entries.count("SELECT count(*) FROM call_room WHERE appointment = ?", second))
        .isZero();
  }

  @Test
  void iCannotIsACancellationThatFreesTheTimeAndEndsTheLink() {
    final Appointment planned = plan(video(UUID.randomUUID(), soon));

    final Appointment cancelled = appointments.cancel(self, planned.id(), "Ik moet werken");

    assertThat(cancelled.status()).isEqualTo(Status.CANCELLED);
    assertThat(cancelled.cancelledBy()).isEqualTo("youth");
    assertThat(cancelled.joinCode()).isNull();
    assertThat(messages()).extracting(Message::kind).containsExactly("appointment", "cancelled");
    assertThatThrownBy(() -> calls.lookUp(planned.joinCode()))
        .isInstanceOf(Rejected.class)
        .hasMessage("call-over");
    assertThat(appointments.cancel(self, planned.id(), null).status()).isEqualTo(Status.CANCELLED);
    assertThat(messages()).hasSize(2);
    assertThat(plan(video(UUID.randomUUID(), soon)).status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void aCallThatTheYouthWasLetIntoIsHeldWithItsAttendance() throws Exception {
    final Appointment planned = plan(video(UUID.randomUUID(), soon));
    final String spoken = planned.joinCode().toLowerCase();
    final JoinCard card = calls.lookUp(spoken.substring(0, 5) + "-" + spoken.substring(5));
    final Guest guest = new Guest(card.room(), card.organisation(), card.youth(), Town.DESK);

    assertThat(calls.enter(town.consultant, card.room())).isTrue();
    assertThat(calls.enter(guest, card.room())).isFalse();
    final UUID presence = calls.admit(town.consultant, card.room(), guest);
    calls.leave(presence);
    calls.leave(presence);

    final Appointment held = appointments.appointment(town.consultant, planned.id());
    assertThat(held.status()).isEqualTo(Status.HELD);
    assertThat(held.attendance().from()).isBeforeOrEqualTo(held.attendance().to());
    assertThat(calls.attendance(town.consultant, card.room())).contains(held.attendance());
    assertThat(entries.of("call.leave", "ok", youth)).isEqualTo(1);

    calls.end(town.consultant, card.room());
    assertThatThrownBy(() -> calls.enter(guest, card.room())).hasMessage("call-over");
    assertThatThrownBy(() -> calls.lookUp(planned.joinCode())).hasMessage("call-over");
  }

  @Test
  void aCallToWhichNobodyCameStaysForAPersonToJudge() {
    final Appointment planned = plan(video(UUID.randomUUID(), soon));

    calls.end(town.consultant, planned.room());

    final Appointment left = appointments.appointment(town.consultant, planned.id());
    assertThat(left.status()).isEqualTo(Status.PLANNED);
    assertThat(left.attendance()).isNull();
    assertThatThrownBy(() -> appointments.record(town.consultant, planned.id(), false))
        .hasMessage("appointment-ahead");
  }

  @Test
  void theWaitingRoomOpensHalfAnHourBefore() {
    final Appointment later = plan(video(UUID.randomUUID(), soon.plus(3, ChronoUnit.HOURS)));

    assertThatThrownBy(() -> calls.enter(self, later.room()))
        .isInstanceOf(Rejected.class)
        .hasMessage("call-early");
    assertThat(calls.lookUp(later.joinCode()).opensAt())
        .isEqualTo(later.startsAt().minus(30, ChronoUnit.MINUTES));
  }

  @Test
  void aLinkIsGoodForItsOwnRoomOnly() throws Exception {
    final Appointment planned = plan(video(UUID.randomUUID(), soon));
    final Guest elsewhere = new Guest(UUID.randomUUID(), town.organisation.id(), youth, Town.DESK);

    assertThatThrownBy(() -> calls.enter(elsewhere, planned.room())).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> calls.admit(town.consultant, planned.room(), elsewhere))
        .hasMessage("guest");
    assertThatThrownBy(() -> calls.lookUp("0000000000")).isInstanceOf(NotFound.class);
    assertThat(entries.of("call.enter", "refused", youth)).isEqualTo(1);
  }

  @Test
  void aStrangerSeesNothingAndTheRefusalStaysInTheLog() throws Exception {
    final Appointment planned = plan(video(UUID.randomUUID(), soon));
    final Youth otherYouth = town.self(town.youth("Sam"));

    assertThatThrownBy(() -> appointments.appointment(town.colleague, planned.id()))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> appointments.cancel(otherYouth, planned.id(), null))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> letters.open(otherYouth, planned.letter()))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> calls.room(new Town(directory).consultant, planned.room()))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () ->
                appointments.plan(
                    town.colleague, youth, video(UUID.randomUUID(), soon.plusSeconds(7_200))))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> appointments.record(self, planned.id(), true))
        .isInstanceOf(Refused.class);

    assertThat(entries.of("appointment.cancel", "refused", youth)).isEqualTo(1);
    assertThat(entries.of("letter.open", "refused", youth)).isEqualTo(1);
    assertThat(entries.of("appointment.plan", "refused", youth)).isEqualTo(1);
    assertThat(entries.of("appointment.attend", "refused", youth)).isEqualTo(1);
    assertThat(appointments.ofYouth(self, youth)).hasSize(1);
  }

  @Test
  void theAgendaAndTheNextAppointmentShowWhatIsPlanned() {
    final Appointment planned =
        plan(new NewAppointment(UUID.randomUUID(), Kind.WALK, soon, 45, " Het Vlietpark ", false));

    assertThat(planned.place()).isEqualTo("Het Vlietpark");
    final LocalDate day = DutchTime.dayOf(soon);
    assertThat(appointments.ofStaff(town.consultant, day, day)).containsExactly(planned);
    assertThat(appointments.ofStaff(town.colleague, day, day)).isEmpty();
    assertThat(appointments.nextOf(List.of(youth))).containsEntry(youth, soon);
    assertThatThrownBy(() -> appointments.ofStaff(town.consultant, day, day.plusDays(62)))
        .hasMessage("period");
  }

  @Test
  void placeReasonAndCodeAreNowhereReadable() throws Exception {
    final Appointment planned =
        plan(
            new NewAppointment(
                UUID.randomUUID(), Kind.VIDEO, soon, 30, "achterzaal bij Henk", true));
    appointments.cancel(self, planned.id(), "tandarts");

    assertThat(
            entries.count(
                "SELECT count(*) FROM appointment WHERE id = ? AND (position('Henk' IN"
                    + " encode(place_sealed, 'escape')) > 0 OR position('tandarts' IN"
                    + " encode(reason_sealed, 'escape')) > 0)",
                planned.id()))
        .isZero();
    assertThat(
            entries.count(
                "SELECT count(*) FROM call_room r WHERE r.id = ? AND position(? IN"
                    + " encode(r.code_sealed || r.code_fingerprint, 'escape')) > 0",
                planned.room(),
                planned.joinCode()))
        .isZero();
    assertThat(
            entries.count(
                "SELECT count(*) FROM letter WHERE id = ? AND position('PDF' IN"
                    + " encode(pdf_sealed, 'escape')) > 0",
                planned.letter()))
        .isZero();
  }

  private Appointment plan(final NewAppointment wish) {
    return appointments.plan(town.consultant, youth, wish);
  }

  private static NewAppointment video(final UUID id, final Instant startsAt) {
    return new NewAppointment(id, Kind.VIDEO, startsAt, 30, null, true);
  }

  private List<Message> messages() {
    return conversations.after(self, conversations.threadOf(youth), 0, 50).messages();
  }

  private static <T> List<T> atOnce(final int times, final Callable<T> deed) throws Exception {
    final ExecutorService many = Executors.newFixedThreadPool(times);
    try {
      final List<T> answers = new ArrayList<>();
      for (final Future<T> one : many.invokeAll(Collections.nCopies(times, deed))) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      many.shutdownNow();
    }
  }
}
