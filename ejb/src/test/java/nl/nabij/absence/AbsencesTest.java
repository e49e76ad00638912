package nl.nabij.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.Access;
import nl.nabij.access.Basis;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.TestAccess;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DutchTime;
import nl.nabij.calendar.TestClock;
import nl.nabij.calendar.WorkingDays;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Message;
import nl.nabij.conversation.TestConversations;
import nl.nabij.conversation.YouthWrote;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestEvent;
import nl.nabij.live.TestLive;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.StaffLogin;
import nl.nabij.people.TestDirectory;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;

class AbsencesTest {

  private static final Origin DESK = new Origin("192.0.2.10", "");

  /** A Monday, ten in the morning in the Netherlands. */
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestLive live = new TestLive(transactions);
  private final Vault vault = TestVault.in(transactions, clock);
  private final Access access = TestAccess.in(transactions, vault, clock);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final AbsenceTable table = new AbsenceTable(transactions.database());
  private final WorryTable worries = new WorryTable(transactions.database());
  private final WorryWatch watch = new WorryWatch(worries, clock);
  private final TestEvent<YouthWrote> wrote = new TestEvent<>();
  private final Conversations conversations =
      TestConversations.in(transactions, vault, directory, live, clock, wrote.heardBy(watch::look));
  private final Answering answering =
      new Answering(table, access, directory, conversations, new WorkingDays(), clock);
  private final CoverWatch covers = new CoverWatch(table, access, clock);
  private final Absences absences = new Absences(table, covers, worries, access, directory, clock);
  private final Organisation town =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Staff sanne = staff("sanne", "Sanne de Wit", Role.CONSULTANT);
  private final Staff priya = staff("priya", "Priya Bakker", Role.CONSULTANT);
  private final Staff joost = staff("joost", "Joost Smit", Role.CONSULTANT);
  private final Staff carla = staff("carla", "Carla Vos", Role.COORDINATOR);
  private final UUID noor = youth(sanne);
  private final Youth phone = new Youth(noor, town.id(), UUID.randomUUID(), DESK);
  private final UUID thread = transactions.call(() -> conversations.open(sanne, noor));

  private Staff staff(final String login, final String name, final Role role) {
    return transactions.call(
        () ->
            directory.recognise(new StaffLogin(login, "meerdam", name, Set.of(role), false), DESK));
  }

  private UUID youth(final Staff owner) {
    return transactions.call(
        () -> {
          final UUID youth = TestDirectory.youth(directory, town);
          access.grant(town.id(), youth, owner.id(), Basis.OWNER, clock.instant());
          return youth;
        });
  }

  @Test
  void theSubstituteMayReadFromTheFirstDayToTheLast() {
    leave(sanne, 2, 4, priya);

    assertThat(reads(priya)).isFalse();
    clock.pass(Duration.ofDays(1).plusHours(14));
    assertThat(reads(priya)).isTrue();
    clock.pass(Duration.ofDays(3).minusSeconds(1));
    assertThat(reads(priya)).isTrue();
    clock.pass(Duration.ofSeconds(1));
    assertThat(reads(priya)).isFalse();
    assertThat(reads(sanne)).isTrue();
  }

  @Test
  void whoeverStandsInForTheSubstituteReadsWhileBothAreAway() {
    leave(sanne, 0, 9, priya);
    assertThat(reads(joost)).isFalse();

    leave(priya, 3, 5, joost);
    assertThat(reads(joost)).isFalse();
    clock.pass(Duration.ofDays(4));

    assertThat(reads(joost)).isTrue();
    clock.pass(Duration.ofDays(3));
    assertThat(reads(joost)).isFalse();
    assertThat(reads(priya)).isTrue();
  }

  @Test
  void backEarlierEndsTheAccessAtOnce() {
    final Absence absence = leave(sanne, 0, 9, priya);
    clock.pass(Duration.ofHours(3));
    assertThat(reads(priya)).isTrue();

    transactions.run(() -> absences.end(sanne, absence.id()));
    transactions.run(() -> absences.end(sanne, absence.id()));

    assertThat(reads(priya)).isFalse();
    assertThat(access.tiesTo(noor)).hasSize(2);
  }

  @Test
  void whatNeverBeganLeavesNoTrace() {
    final Absence absence = leave(sanne, 5, 9, priya);
    assertThat(access.tiesTo(noor)).hasSize(2);

    transactions.run(() -> absences.end(carla, absence.id()));

    assertThat(access.tiesTo(noor)).hasSize(1);
    assertThat(transactions.call(() -> absences.of(carla))).isEmpty();
  }

  @Test
  void aCaseThatComesDuringTheAbsenceIsCoveredToo() {
    leave(sanne, 0, 9, priya);
    final UUID later = youth(sanne);
    transactions.run(() -> covers.coverAnew(town.id()));

    assertThat(access.tiesTo(later))
        .anyMatch(tie -> tie.staff().equals(priya.id()) && tie.holdsAt(clock.instant()));
  }

  @Test
  void nobodyIsAwayTwiceAtOnce() {
    leave(sanne, 0, 9, priya);
    assertThatThrownBy(() -> leave(sanne, 9, 12, joost)).hasMessage("absence-overlaps");
    leave(sanne, 10, 12, joost);
  }

  @Test
  void daysThatCannotBeAndStrangersAreTurnedAway() {
    assertThatThrownBy(() -> leave(sanne, -1, 3, null)).hasMessage("absence-period");
    assertThatThrownBy(() -> leave(sanne, 4, 3, null)).hasMessage("absence-period");
    assertThatThrownBy(() -> leave(sanne, 0, null, null)).hasMessage("absence-period");
    assertThatThrownBy(() -> leave(sanne, 0, 1, sanne)).hasMessage("substitute");
    final Staff elsewhere = new Staff(UUID.randomUUID(), town.id(), "X", Set.of(), false, DESK);
    assertThatThrownBy(() -> leave(sanne, 0, 1, elsewhere)).hasMessage("substitute");
    final NewAbsence sannes = wish(sanne, Kind.LEAVE, 0, 3, null);
    assertThatThrownBy(() -> transactions.call(() -> absences.record(priya, sannes)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.run(() -> absences.setWords(sanne, List.of("zelfmoord"))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void theCoordinatorReportsIllnessWithoutAnEndAndOnlyTheyKnowWhy() {
    transactions.run(() -> absences.record(carla, wish(sanne, Kind.ILLNESS, 0, null, priya)));

    assertThat(transactions.call(() -> absences.of(priya)).get(0).kind()).isNull();
    assertThat(transactions.call(() -> absences.of(sanne)).get(0).kind()).isEqualTo(Kind.ILLNESS);
    clock.pass(Duration.ofDays(300));
    assertThat(reads(priya)).isTrue();
  }

  @Test
  void theYouthHearsOnceWhoStandsIn() {
    leave(sanne, 1, 3, priya);
    tell();
    assertThat(messages()).isEmpty();

    clock.pass(Duration.ofDays(1));
    tell();
    tell();

    assertThat(messages()).hasSize(1);
    assertThat(messages().get(0).kind()).isEqualTo("new-contact");
    assertThat(messages().get(0).from().kind()).isEqualTo("house");
    assertThat(messages().get(0).text())
        .contains("Sanne de Wit is er nu niet, tot en met donderdag 26 november.")
        .contains("Priya Bakker neemt het zolang over.")
        .doesNotContainIgnoringCase("ziek")
        .doesNotContainIgnoringCase("verlof");
  }

  @Test
  void whoWritesToSomebodyAwayGetsOneAnswerAnAbsence() {
    leave(sanne, 0, 3, priya);
    write("Kun je me bellen?");
    clock.pass(Duration.ofDays(1));
    write("Hallo?");

    final List<Message> answers = automatic();
    assertThat(answers).hasSize(1);
    assertThat(answers.get(0).text())
        .startsWith("Dit is een automatisch antwoord.")
        .contains("Priya Bakker leest je bericht en antwoordt je.")
        .contains("Bel 112")
        .contains("113")
        .contains(town.phone());
    assertThat(answers.get(0).from().kind()).isEqualTo("house");
  }

  @Test
  void outsideOfficeHoursThereIsOneAnswerADay() {
    transactions.run(() -> absences.setHours(carla, true, office(9, 17)));
    write("Goedemorgen");
    assertThat(automatic()).isEmpty();

    clock.pass(Duration.ofHours(9));
    write("Ben je er nog?");
    write("Laat maar");
    assertThat(automatic()).hasSize(1);
    assertThat(automatic().get(0).text())
        .contains("Sanne de Wit leest je bericht op dinsdag 24 november vanaf 9.00 uur.");

    clock.pass(Duration.ofDays(1));
    write("Nog iets");
    assertThat(automatic()).hasSize(2);
  }

  @Test
  void whereHoursAreUnknownNobodyPretendsToBeClosed() {
    assertThat(transactions.call(() -> answering.mayBeNeeded(town.id()))).isFalse();
    clock.pass(Duration.ofHours(12));
    write("Ben je er nog?");

    assertThat(automatic()).isEmpty();
  }

  @Test
  void ownHoursGoBeforeThoseOfTheTown() {
    transactions.run(() -> absences.setHours(carla, true, office(9, 17)));
    transactions.run(() -> absences.setHours(sanne, false, office(18, 21)));
    write("Goedemorgen");

    assertThat(automatic()).hasSize(1);
    assertThatThrownBy(() -> transactions.run(() -> absences.setHours(sanne, false, office(17, 9))))
        .hasMessage("office-hours");
    assertThatThrownBy(() -> transactions.run(() -> absences.setHours(sanne, true, office(9, 17))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aWorryComesFirstUntilSomebodyHasSeenIt() {
    write("Het gaat niet goed. Ik wil dood.");
    write("Sorry, laat maar");
    assertThat(absences.worriesAmong(List.of(noor))).containsKey(noor);
    assertThatThrownBy(() -> transactions.run(() -> absences.seen(priya, noor)))
        .isInstanceOf(Refused.class);

    transactions.run(() -> absences.seen(sanne, noor));

    assertThat(absences.worriesAmong(List.of(noor))).isEmpty();
  }

  @Test
  void whatIsNotKeptRaisesNoWorry() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      conversations.post(phone, thread, UUID.randomUUID(), "zelfmoord");
                      throw new Rejected(Rejected.Kind.CONFLICT, "undone");
                    }))
        .hasMessage("undone");

    assertThat(absences.worriesAmong(List.of(noor))).isEmpty();
  }

  @Test
  void aTownChoosesItsOwnWordsAndCanGoBack() {
    transactions.run(() -> absences.setWords(carla, List.of("Óveral tégen", "overal tegen")));
    assertThat(transactions.call(() -> absences.words(carla))).containsExactly("overal tegen");
    write("ik wil dood");
    assertThat(absences.worriesAmong(List.of(noor))).isEmpty();
    write("ik loop OVERAL tegen muren");
    assertThat(absences.worriesAmong(List.of(noor))).isNotEmpty();

    transactions.run(() -> absences.setWords(carla, List.of()));
    assertThat(transactions.call(() -> absences.words(carla))).contains("zelfmoord");
    assertThatThrownBy(() -> transactions.run(() -> absences.setWords(carla, List.of("x"))))
        .hasMessage("worry-words");
  }

  private static List<OpenDay> office(final int from, final int to) {
    return List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY).stream()
        .map(day -> new OpenDay(day, LocalTime.of(from, 0), LocalTime.of(to, 0)))
        .toList();
  }

  private NewAbsence wish(
      final Staff staff, final Kind kind, final int from, final Integer to, final Staff by) {
    final LocalDate today = DutchTime.today(clock);
    return new NewAbsence(
        staff.id(),
        kind,
        today.plusDays(from),
        to == null ? null : today.plusDays(to),
        by == null ? null : by.id());
  }

  private Absence leave(final Staff staff, final int from, final Integer to, final Staff by) {
    return transactions.call(() -> absences.record(staff, wish(staff, Kind.LEAVE, from, to, by)));
  }

  private boolean reads(final Staff staff) {
    try {
      transactions.run(() -> conversations.after(staff, thread, 0, 10));
      return true;
    } catch (final Refused e) {
      return false;
    }
  }

  private void write(final String text) {
    transactions.run(() -> conversations.post(phone, thread, UUID.randomUUID(), text));
    if (!transactions.call(() -> answering.mayBeNeeded(town.id()))) {
      return;
    }
    transactions.run(
        () -> answering.answer(new YouthWrote(town.id(), noor, thread, text, clock.instant())));
  }

  private void tell() {
    transactions.run(answering::tellOne);
  }

  private List<Message> messages() {
    return transactions.call(() -> conversations.after(phone, thread, 0, 100)).messages();
  }

  private List<Message> automatic() {
    return messages().stream().filter(message -> message.from().kind().equals("house")).toList();
  }
}
