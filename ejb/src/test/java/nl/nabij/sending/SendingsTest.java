package nl.nabij.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.nabij.access.Access;
import nl.nabij.access.Basis;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.TestAccess;
import nl.nabij.access.Youth;
import nl.nabij.calendar.TestClock;
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.Message;
import nl.nabij.conversation.TestConversations;
import nl.nabij.database.TestTransactions;
import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.Cases;
import nl.nabij.guidance.Outcome;
import nl.nabij.guidance.Phase;
import nl.nabij.live.TestLive;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.StaffLogin;
import nl.nabij.people.TestDirectory;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import nl.nabij.wording.Phrases;
import nl.nabij.wording.TestPhrases;
import org.junit.jupiter.api.Test;

class SendingsTest {

  private static final Origin DESK = new Origin("192.0.2.10", "");

  /** A Monday evening, eight o'clock in the Netherlands. */
  private final TestClock clock = new TestClock("2026-11-23T19:00:00Z");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final Vault vault = TestVault.in(transactions, clock);
  private final Access access = TestAccess.in(transactions, vault, clock);
  private final TestLive live = new TestLive(transactions);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final Conversations conversations =
      TestConversations.in(transactions, vault, directory, live, clock);
  private final Map<UUID, CaseCard> cards = new HashMap<>();
  private final Cases cases =
      new Cases() {
        @Override
        public List<CaseCard> newest(final List<UUID> youths) {
          return youths.stream().map(cards::get).filter(Objects::nonNull).toList();
        }
      };
  private final PlannedTable table = new PlannedTable(transactions.database());
  private final Phrases phrases =
      TestPhrases.in(transactions, access, directory, vault, Map.of(), clock);
  private final Sendings sendings =
      new Sendings(
          table,
          new Planning(table, phrases, cases, directory, access, vault, clock),
          conversations,
          directory,
          access,
          vault,
          clock);
  private final SendingRound round = node();
  private final Organisation town =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Staff sanne = staff("sanne", "Sanne de Wit");
  private final Staff priya = staff("priya", "Priya Bakker");
  private final UUID noor = youth("Noor", sanne);
  private final Youth phone = new Youth(noor, town.id(), UUID.randomUUID(), DESK);

  private SendingRound node() {
    return new SendingRound(
        table,
        new Departing(table, conversations, cases, directory, access, vault, clock) {
          @Override
          void depart(final UUID id) {
            transactions.run(() -> super.depart(id));
          }

          @Override
          void stop(final UUID id, final Reason reason) {
            transactions.run(() -> super.stop(id, reason));
          }
        },
        clock);
  }

  private Staff staff(final String login, final String name) {
    return transactions.call(
        () ->
            directory.recognise(
                new StaffLogin(login, "meerdam", name, Set.of(Role.CONSULTANT), false), DESK));
  }

  private UUID youth(final String firstName, final Staff owner) {
    return transactions.call(
        () -> {
          final UUID youth = TestDirectory.youth(directory, town, firstName, "van Dam");
          access.grant(town.id(), youth, owner.id(), Basis.OWNER, clock.instant());
          cards.put(youth, card(youth, owner, Phase.COURSE));
          conversations.open(owner, youth);
          return youth;
        });
  }

  private CaseCard card(final UUID youth, final Staff owner, final Phase phase) {
    final LocalDate closed =
        phase == Phase.AFTERCARE || phase == Phase.ENDED ? LocalDate.of(2026, 11, 20) : null;
    return new CaseCard(
        UUID.nameUUIDFromBytes(youth.toString().getBytes(StandardCharsets.US_ASCII)),
        youth,
        town.id(),
        owner.id(),
        phase,
        LocalDate.of(2026, 1, 1),
        closed,
        closed == null ? null : Outcome.WORK,
        closed);
  }

  private UUID thread() {
    return conversations.threadOf(noor);
  }

  private Planned plan(final Duration ahead, final String text) {
    final UUID id = UUID.randomUUID();
    return plan(id, ahead, text);
  }

  private Planned plan(final UUID id, final Duration ahead, final String text) {
    return transactions
        .call(
            () ->
                sendings.plan(
                    sanne,
                    id,
                    clock.instant().plus(ahead),
                    List.of(new NewMessage(id, noor, text))))
        .get(0);
  }

  private List<Message> messages(final UUID youth) {
    return transactions.call(
        () ->
            conversations
                .after(
                    new Youth(youth, town.id(), UUID.randomUUID(), DESK),
                    conversations.threadOf(youth),
                    0,
                    100)
                .messages());
  }

  private List<Planned> seen(final Staff staff) {
    return transactions.call(() -> sendings.ofThread(staff, thread()));
  }

  private void after(final Duration time) {
    clock.pass(time);
    round.go();
  }

  private void stops(final Reason reason) {
    round.go();
    assertThat(messages(noor)).isEmpty();
    assertThat(
            transactions
                .database()
                .list("SELECT state || ' ' || reason AS s FROM planned_message", r -> r.text("s")))
        .containsExactly("STOPPED " + reason);
  }

  @Test
  void aMessageForTomorrowGoesTomorrowUnderItsOwnId() {
    final Planned planned = plan(Duration.ofHours(12), "Succes met je gesprek!");
    after(Duration.ofHours(12).minusSeconds(1));
    assertThat(messages(noor)).isEmpty();
    assertThat(seen(sanne)).extracting(Planned::text).containsExactly("Succes met je gesprek!");

    after(Duration.ofSeconds(1));
    round.go();

    assertThat(messages(noor)).hasSize(1);
    final Message message = messages(noor).get(0);
    assertThat(message.id()).isEqualTo(planned.id());
    assertThat(message.text()).isEqualTo("Succes met je gesprek!");
    assertThat(message.kind()).isEqualTo("text");
    assertThat(message.from().id()).isEqualTo(sanne.id());
    assertThat(message.from().name()).isEqualTo("Sanne de Wit");
    assertThat(message.sentAt()).isEqualTo(clock.instant());
    assertThat(seen(sanne)).isEmpty();
  }

  @Test
  void theTextLiesSealedAndIsWipedWhenItWent() {
    plan(Duration.ofHours(1), "Succes met je gesprek!");
    assertThat(new String(sealed().get(0), StandardCharsets.ISO_8859_1)).doesNotContain("Succes");

    after(Duration.ofHours(1));

    assertThat(sealed()).containsOnlyNulls();
  }

  private List<byte[]> sealed() {
    return transactions
        .database()
        .list("SELECT sealed_text FROM planned_message", row -> row.bytes("sealed_text"));
  }

  @Test
  void theYouthSeesAndHearsNothingBefore() {
    plan(Duration.ofHours(1), "Succes!");

    assertThat(messages(noor)).isEmpty();
    assertThat(live.told()).isEmpty();
    assertThat(live.heard()).isEmpty();
    assertThat(transactions.call(() -> conversations.follow(phone, thread())).last()).isZero();
  }

  /** Whatever the nodes do at the same moment, a message goes once. */
  @Test
  void nodesThatRaceSendEachMessageOnce() throws Exception {
    final List<UUID> ids =
        IntStream.range(0, 30)
            .mapToObj(n -> plan(Duration.ofHours(1), "Bericht " + n).id())
            .toList();
    clock.pass(Duration.ofHours(1));
    final int nodes = 4;
    final CyclicBarrier start = new CyclicBarrier(nodes);
    final ExecutorService threads = Executors.newFixedThreadPool(nodes);
    final List<Future<?>> done = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      final SendingRound own = node();
      done.add(
          threads.submit(
              () -> {
                start.await();
                own.go();
                own.go();
                return null;
              }));
    }
    for (final Future<?> one : done) {
      one.get();
    }
    threads.shutdown();

    assertThat(messages(noor)).extracting(Message::id).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(messages(noor)).extracting(Message::seq).doesNotHaveDuplicates();
  }

  @Test
  void whatIsUndoneInTheMiddleGoesAfterwards() {
    plan(Duration.ofHours(1), "Succes!");
    clock.pass(Duration.ofHours(1));
    final Departing broken =
        new Departing(table, conversations, cases, directory, access, vault, clock);
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> {
                      table.due(clock.instant(), 10).forEach(broken::depart);
                      throw new IllegalStateException("the node dies");
                    }))
        .hasMessage("the node dies");
    assertThat(messages(noor)).isEmpty();

    round.go();
    assertThat(messages(noor)).hasSize(1);
  }

  @Test
  void whoMayNoLongerEnterSendsNothingAndOnlyHearsThat() {
    plan(Duration.ofHours(1), "Succes!");
    transactions.run(() -> access.endGrant(noor, sanne.id(), clock.instant().plusSeconds(60)));
    transactions.run(() -> access.grant(town.id(), noor, priya.id(), Basis.OWNER, clock.instant()));
    clock.pass(Duration.ofHours(1));
    stops(Reason.NO_ACCESS);

    final Planned own = transactions.call(() -> sendings.of(sanne)).get(0);
    assertThat(own.reason()).isEqualTo(Reason.NO_ACCESS);
    assertThat(own.text()).isNull();
    assertThat(own.youth()).isNull();
    assertThatThrownBy(() -> seen(sanne)).isInstanceOf(Refused.class);
    assertThat(seen(priya)).extracting(Planned::text).containsExactly("Succes!");
  }

  @Test
  void aClosedCaseStopsWhatWasWrittenBefore() {
    plan(Duration.ofHours(1), "Tot de volgende keer.");
    cards.put(noor, card(noor, sanne, Phase.AFTERCARE));
    clock.pass(Duration.ofHours(1));
    stops(Reason.CASE_CLOSED);
    assertThat(seen(sanne)).extracting(Planned::reason).containsExactly(Reason.CASE_CLOSED);
  }

  @Test
  void whatWasWrittenInAftercareGoesInAftercare() {
    cards.put(noor, card(noor, sanne, Phase.AFTERCARE));
    plan(Duration.ofHours(1), "Hoe gaat het?");
    after(Duration.ofHours(1));
    assertThat(messages(noor)).hasSize(1);
  }

  @Test
  void anotherOwnerStopsWhatTheFormerOneWrote() {
    plan(Duration.ofHours(1), "Succes!");
    cards.put(noor, card(noor, priya, Phase.COURSE));
    clock.pass(Duration.ofHours(1));
    stops(Reason.OWNER_CHANGED);
  }

  @Test
  void whatTheNextOwnerWroteBeforeTheHandoverGoes() {
    cards.put(noor, card(noor, priya, Phase.COURSE));
    plan(Duration.ofHours(1), "Ik ben Sanne.");
    cards.put(noor, card(noor, sanne, Phase.COURSE));
    after(Duration.ofHours(1));
    assertThat(messages(noor)).hasSize(1);
  }

  @Test
  void whatIsMoreThanADayLateDoesNotGo() {
    plan(Duration.ofHours(1), "Tot zo!");
    clock.pass(Duration.ofHours(26));
    stops(Reason.TOO_LATE);
  }

  @Test
  void anErasedDossierHoldsUpNobody() {
    plan(Duration.ofHours(1), "Succes!");
    final UUID yusuf = youth("Yusuf", sanne);
    final UUID id = UUID.randomUUID();
    transactions.run(
        () ->
            sendings.plan(
                sanne,
                id,
                clock.instant().plus(Duration.ofHours(2)),
                List.of(new NewMessage(id, yusuf, "Hoi"))));
    transactions.run(() -> vault.destroy(noor));
    clock.pass(Duration.ofMinutes(2));
    after(Duration.ofHours(2));

    assertThat(messages(yusuf)).hasSize(1);
    assertThat(transactions.call(() -> sendings.made(sanne, id)).get(0).state())
        .isEqualTo(State.SENT);
  }

  @Test
  void untilItGoesItsAuthorChangesIt() {
    final Planned planned = plan(Duration.ofHours(1), "Succes!");
    transactions.run(
        () ->
            sendings.change(
                sanne,
                planned.id(),
                clock.instant().plus(Duration.ofHours(3)),
                "Heel veel succes!"));
    after(Duration.ofHours(1));
    assertThat(messages(noor)).isEmpty();
    after(Duration.ofHours(2));
    assertThat(messages(noor)).extracting(Message::text).containsExactly("Heel veel succes!");

    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> sendings.change(sanne, planned.id(), clock.instant(), "Toch niet")))
        .hasMessage("planned-over");
    assertThatThrownBy(() -> transactions.run(() -> sendings.cancel(sanne, planned.id())))
        .hasMessage("planned-over");
  }

  @Test
  void whoStandsInMayTakeItBackAndChangesNothing() {
    final Planned planned = plan(Duration.ofHours(1), "Succes!");
    assertThatThrownBy(() -> transactions.run(() -> sendings.cancel(priya, planned.id())))
        .isInstanceOf(Refused.class);
    transactions.run(
        () -> access.grant(town.id(), noor, priya.id(), Basis.SUBSTITUTE, clock.instant()));
    assertThat(seen(priya)).hasSize(1);
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> sendings.change(priya, planned.id(), clock.instant(), "In jouw naam")))
        .isInstanceOf(Refused.class);

    transactions.run(() -> sendings.cancel(priya, planned.id()));
    transactions.run(() -> sendings.cancel(priya, planned.id()));

    after(Duration.ofHours(2));
    assertThat(messages(noor)).isEmpty();
    assertThat(sealed()).containsOnlyNulls();
  }

  @Test
  void aTextWithAGapIsNotPlanned() {
    assertThatThrownBy(() -> plan(Duration.ofHours(1), "Tot {volgende afspraak}!"))
        .hasMessage("placeholder-left");
    assertThatThrownBy(() -> plan(Duration.ofHours(1), " ")).hasMessage("text-empty");
    assertThatThrownBy(() -> plan(Duration.ofHours(-1), "Hoi")).hasMessage("due-at");
    assertThatThrownBy(() -> plan(Duration.ofDays(91), "Hoi")).hasMessage("due-at");
  }

  @Test
  void theSameToSeveralIsAMessageInEachOnesOwnConversation() {
    final List<UUID> ten =
        IntStream.range(0, 10).mapToObj(n -> youth("Jongere" + n, sanne)).toList();
    final UUID batch = UUID.randomUUID();
    final List<NewMessage> wishes =
        ten.stream().map(one -> new NewMessage(UUID.randomUUID(), one, "Hoi " + one)).toList();

    transactions.run(() -> sendings.plan(sanne, batch, null, wishes));
    transactions.run(() -> sendings.plan(sanne, batch, null, wishes));
    round.go();
    transactions.run(() -> sendings.plan(sanne, batch, null, wishes));
    round.go();

    for (final UUID one : ten) {
      assertThat(messages(one)).extracting(Message::text).containsExactly("Hoi " + one);
    }
    assertThat(transactions.call(() -> sendings.made(sanne, batch)))
        .hasSize(10)
        .allMatch(one -> one.state() == State.SENT);
    assertThat(lines("message.write")).hasSize(10).allMatch(line -> line.size() == 1);
    assertThat(lines("message.plan").get(0)).containsExactlyInAnyOrderElementsOf(ten);
  }

  private List<List<UUID>> lines(final String action) {
    return transactions
        .database()
        .list(
            "SELECT dossiers FROM audit_entry WHERE outcome = 'ok' AND action = '" + action + "'",
            row -> row.uuids("dossiers"));
  }

  @Test
  void whoCannotBeWrittenToIsToldAndTheOthersGetTheirs() {
    final UUID stranger = youth("Yusuf", priya);
    final UUID ended = youth("Mila", sanne);
    cards.put(ended, card(ended, sanne, Phase.ENDED));
    final UUID batch = UUID.randomUUID();
    transactions.run(
        () ->
            sendings.plan(
                sanne,
                batch,
                null,
                List.of(
                    new NewMessage(UUID.randomUUID(), noor, "Hoi"),
                    new NewMessage(UUID.randomUUID(), stranger, "Hoi"),
                    new NewMessage(UUID.randomUUID(), ended, "Hoi"))));
    round.go();

    final Map<UUID, String> outcome = new HashMap<>();
    transactions
        .call(() -> sendings.made(sanne, batch))
        .forEach(one -> outcome.put(one.youth(), one.state() + " " + one.reason()));
    assertThat(outcome)
        .isEqualTo(
            Map.of(
                noor, "SENT null",
                stranger, "STOPPED NO_ACCESS",
                ended, "STOPPED CASE_ENDED"));
    assertThat(messages(stranger)).isEmpty();
    assertThat(messages(ended)).isEmpty();
    assertThat(lines("message.plan")).allMatch(line -> !line.contains(stranger));
  }

  @Test
  void anotherMessageUnderTheSameIdOrForTheSameYouthIsTurnedAway() {
    final UUID batch = UUID.randomUUID();
    final UUID id = UUID.randomUUID();
    final UUID yusuf = youth("Yusuf", sanne);
    transactions.run(
        () -> sendings.plan(sanne, batch, null, List.of(new NewMessage(id, noor, "Hoi"))));
    for (final NewMessage wrong :
        List.of(new NewMessage(id, yusuf, "Hoi"), new NewMessage(UUID.randomUUID(), noor, "Hoi"))) {
      assertThatThrownBy(
              () -> transactions.run(() -> sendings.plan(sanne, batch, null, List.of(wrong))))
          .hasMessage("planned-id-taken");
    }
    final NewMessage one = new NewMessage(UUID.randomUUID(), noor, "Hoi");
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> sendings.plan(sanne, UUID.randomUUID(), null, List.of(one, one))))
        .hasMessage("people-twice");
  }

  @Test
  void moreThanFiftyAreTooManyAlsoInParts() {
    final UUID batch = UUID.randomUUID();
    for (int part = 0; part < 5; part++) {
      final List<NewMessage> wishes =
          IntStream.range(0, 10)
              .mapToObj(n -> new NewMessage(UUID.randomUUID(), youth("J" + n, sanne), "Hoi"))
              .toList();
      transactions.run(() -> sendings.plan(sanne, batch, null, wishes));
    }
    assertThatThrownBy(
            () ->
                transactions.run(
                    () ->
                        sendings.plan(
                            sanne,
                            batch,
                            null,
                            List.of(new NewMessage(UUID.randomUUID(), noor, "Hoi")))))
        .hasMessage("people-too-many");
  }

  @Test
  void oneForAStrangerIsRefusedAndInTheLog() {
    final UUID id = UUID.randomUUID();
    final NewMessage wish = new NewMessage(id, noor, "Hoi");
    assertThatThrownBy(
            () ->
                transactions.run(
                    () -> sendings.planOne(priya, clock.instant().plusSeconds(60), wish)))
        .isInstanceOf(Refused.class);
    assertThat(table.byIds(List.of(id))).isEmpty();
  }

  @Test
  void whatSomebodyElseMadeIsNobodysBusiness() {
    final Planned planned = plan(Duration.ofHours(1), "Succes!");
    assertThatThrownBy(() -> transactions.run(() -> sendings.made(priya, planned.batch())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                transactions.run(
                    () ->
                        sendings.plan(
                            priya,
                            planned.batch(),
                            null,
                            List.of(
                                new NewMessage(UUID.randomUUID(), youth("Mila", priya), "Hoi")))))
        .hasMessage("planned-id-taken");
  }

  @Test
  void afterAMonthItIsForgotten() {
    final Planned planned = plan(Duration.ofHours(1), "Succes!");
    after(Duration.ofHours(1));
    clock.pass(SendingRound.REMEMBERED.plusSeconds(1));
    transactions.run(round::sweep);
    assertThat(table.byIds(List.of(planned.id()))).isEmpty();
  }
}
