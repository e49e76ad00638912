package nl.nabij.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.nabij.access.Basis;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.TestAccess;
import nl.nabij.access.Youth;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.StaffLogin;
import nl.nabij.people.TestDirectory;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationsTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final TestLive live = new TestLive(transactions);
  private final Vault vault = TestVault.in(transactions, clock);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final Conversations conversations =
      TestConversations.in(transactions, vault, directory, live, clock);
  private final Organisation meerdam =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Staff sanne = staff("sanne", "Sanne de Wit");
  private final UUID noor = transactions.call(() -> TestDirectory.youth(directory, meerdam));
  private final Youth noorsPhone = new Youth(noor, meerdam.id(), UUID.randomUUID(), ORIGIN);
  private final UUID thread = openFor(sanne, noor);

  private Staff staff(final String login, final String name) {
    return transactions.call(
        () ->
            directory.recognise(
                new StaffLogin(login, "meerdam", name, Set.of(Role.CONSULTANT), false), ORIGIN));
  }

  private UUID openFor(final Staff owner, final UUID youth) {
    return transactions.call(
        () -> {
          TestAccess.in(transactions, vault, clock)
              .grant(meerdam.id(), youth, owner.id(), Basis.OWNER, clock.instant());
          return conversations.open(owner, youth);
        });
  }

  private Accepted fromNoor(final String text) {
    return transactions.call(() -> conversations.post(noorsPhone, thread, UUID.randomUUID(), text));
  }

  private Accepted fromSanne(final String text) {
    return transactions.call(() -> conversations.post(sanne, thread, UUID.randomUUID(), text));
  }

  private List<Message> all() {
    return transactions.call(() -> conversations.after(sanne, thread, 0, 200)).messages();
  }

  private InboxRow inbox() {
    return transactions.call(() -> conversations.inbox(sanne, List.of(noor))).get(0);
  }

  @Test
  void bothReadWhatTheOtherWroteWithLinesAndAccents() {
    fromNoor("Hoi Sanne,\nik heb een brief van DUO 😬\n\tWat nu?");
    fromSanne("Geen zorgen, Zoë helpt ons.");

    assertThat(transactions.call(() -> conversations.after(noorsPhone, thread, 0, 50)).messages())
        .extracting(m -> m.seq() + " " + m.from().kind() + " " + m.from().name() + ": " + m.text())
        .containsExactly(
            "1 youth Noor: Hoi Sanne,\nik heb een brief van DUO 😬\n\tWat nu?",
            "2 staff Sanne de Wit: Geen zorgen, Zoë helpt ons.");
  }

  @Test
  void theTextIsNowhereInTheDatabaseNorOnTheLiveLine() {
    fromNoor("aardbeienjam");
    final String row =
        transactions
            .database()
            .first("SELECT m::text AS line FROM message m", r -> r.text("line"))
            .orElseThrow();
    assertThat(row).doesNotContain("aardbeien", "6161726462656965");
    assertThat(live.told()).singleElement().asString().doesNotContain("aardbeien", "Noor");
  }

  @Test
  void manyWritersAtOnceGiveNumbersWithoutAHole() throws Exception {
    final int each = 15;
    final ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      final List<Callable<List<Long>>> writers =
          IntStream.range(0, 8)
              .<Callable<List<Long>>>mapToObj(
                  writer ->
                      () -> {
                        final List<Long> numbers = new ArrayList<>();
                        for (int i = 0; i < each; i++) {
                          final String text = writer + "/" + i;
                          numbers.add((writer % 2 == 0 ? fromNoor(text) : fromSanne(text)).seq());
                        }
                        return numbers;
                      })
              .toList();
      final List<Long> numbers = new ArrayList<>();
      for (final var written : crowd.invokeAll(writers)) {
        assertThat(written.get()).isSorted();
        numbers.addAll(written.get());
      }
      assertThat(numbers)
          .containsExactlyInAnyOrderElementsOf(
              LongStream.rangeClosed(1, 8 * each).boxed().toList());
    } finally {
      crowd.shutdownNow();
    }
    assertThat(all()).hasSize(8 * each);
    assertThat(inbox().last()).isEqualTo(8 * each);
  }

  @Test
  void theSameIdSentTwiceIsKeptOnceAndAnswersTheFirst() {
    final UUID id = UUID.randomUUID();
    final Accepted first =
        transactions.call(() -> conversations.post(noorsPhone, thread, id, "hoi"));
    clock.pass(Duration.ofMinutes(1));
    final Accepted again =
        transactions.call(() -> conversations.post(noorsPhone, thread, id, "hoi"));
    assertThat(again).isEqualTo(new Accepted(thread, id, first.seq(), first.sentAt(), true));
    assertThat(all()).hasSize(1);
    assertThat(live.told()).hasSize(1);
  }

  @Test
  void theSameIdFromTwoSidesAtOnceIsKeptOnceEveryTime() throws Exception {
    final ExecutorService crowd = Executors.newFixedThreadPool(6);
    try {
      for (int round = 1; round <= 25; round++) {
        final UUID id = UUID.randomUUID();
        final String text = "ronde " + round;
        final Callable<Accepted> send =
            () -> transactions.call(() -> conversations.post(noorsPhone, thread, id, text));
        final Set<Long> numbers = new java.util.HashSet<>();
        int fresh = 0;
        for (final var answer : crowd.invokeAll(List.of(send, send, send, send, send, send))) {
          numbers.add(answer.get().seq());
          fresh += answer.get().again() ? 0 : 1;
        }
        assertThat(numbers).containsExactly((long) round);
        assertThat(fresh).isEqualTo(1);
      }
    } finally {
      crowd.shutdownNow();
    }
    assertThat(all())
        .extracting(Message::seq)
        .isEqualTo(LongStream.rangeClosed(1, 25).boxed().toList());
    assertThat(inbox().last()).isEqualTo(25);
  }

  @Test
  void aLostRaceLeavesTheThreadAsTheFirstMessageMadeIt() throws Exception {
    final UUID id = UUID.randomUUID();
    final ExecutorService crowd = Executors.newFixedThreadPool(6);
    final Callable<Accepted> send =
        () -> transactions.call(() -> conversations.post(noorsPhone, thread, id, "hoi"));
    try {
      crowd.invokeAll(List.of(send, send, send, send, send, send));
    } finally {
      crowd.shutdownNow();
    }
    final InboxRow row = inbox();
    assertThat(row.last()).isEqualTo(1);
    assertThat(row.unread()).isEqualTo(1);
    assertThat(row.lastFrom()).isEqualTo("youth");
    assertThat(row.waitingSince()).isEqualTo(clock.instant());
    assertThat(row.lastStaffAt()).isNull();
  }

  @Test
  void anotherTextOrAnotherSenderUnderTheSameIdIsAConflict() {
    final UUID id = UUID.randomUUID();
    transactions.run(() -> conversations.post(noorsPhone, thread, id, "hoi"));
    assertThatThrownBy(
            () -> transactions.run(() -> conversations.post(noorsPhone, thread, id, "dag")))
        .isInstanceOf(Rejected.class)
        .hasMessage("message-id-taken");
    assertThatThrownBy(() -> transactions.run(() -> conversations.post(sanne, thread, id, "hoi")))
        .isInstanceOf(Rejected.class)
        .hasMessage("message-id-taken");
    assertThat(all()).hasSize(1);
  }

  @Test
  void pagesGoBothWaysAndSayWhetherThereIsMore() {
    IntStream.rangeClosed(1, 7).forEach(i -> fromNoor("bericht " + i));
    final ThreadPage newest =
        transactions.call(() -> conversations.before(noorsPhone, thread, Long.MAX_VALUE, 3));
    assertThat(newest.messages()).extracting(Message::seq).containsExactly(5L, 6L, 7L);
    assertThat(newest.more()).isTrue();
    final ThreadPage oldest =
        transactions.call(() -> conversations.before(noorsPhone, thread, 4, 3));
    assertThat(oldest.messages()).extracting(Message::seq).containsExactly(1L, 2L, 3L);
    assertThat(oldest.more()).isFalse();
    final ThreadPage next = transactions.call(() -> conversations.after(sanne, thread, 2, 4));
    assertThat(next.messages()).extracting(Message::seq).containsExactly(3L, 4L, 5L, 6L);
    assertThat(next.more()).isTrue();
    assertThatThrownBy(() -> transactions.run(() -> conversations.after(sanne, thread, 0, 201)))
        .isInstanceOf(Rejected.class);
  }

  @Test
  void aConsultantWithoutATieAndAnotherYouthStayOutside() {
    fromNoor("hoi");
    final Staff stranger = staff("yusuf", "Yusuf Demir");
    final Youth other =
        new Youth(
            transactions.call(() -> TestDirectory.youth(directory, meerdam)),
            meerdam.id(),
            UUID.randomUUID(),
            ORIGIN);
    for (final var actor : List.of(stranger, other)) {
      assertThatThrownBy(() -> transactions.run(() -> conversations.follow(actor, thread)))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> transactions.run(() -> conversations.after(actor, thread, 0, 10)))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(
              () ->
                  transactions.run(
                      () -> conversations.post(actor, thread, UUID.randomUUID(), "hoi")))
          .isInstanceOf(Refused.class);
      assertThatThrownBy(() -> transactions.run(() -> conversations.markRead(actor, thread, 1)))
          .isInstanceOf(Refused.class);
    }
    assertThat(transactions.call(() -> conversations.inbox(stranger, List.of(noor)))).isEmpty();
    assertThatThrownBy(() -> transactions.run(() -> conversations.follow(sanne, UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
    assertThat(all()).hasSize(1);
  }

  @Test
  void aYouthWaitsFromTheFirstUnansweredMessageUntilStaffWrite() {
    fromNoor("ben je er?");
    final Instant first = clock.instant();
    clock.pass(Duration.ofHours(3));
    fromNoor("hallo?");
    assertThat(inbox().waitingSince()).isEqualTo(first);
    assertThat(inbox().unread()).isEqualTo(2);
    fromSanne("Ja, sorry!");
    assertThat(inbox().waitingSince()).isNull();
    assertThat(inbox().lastFrom()).isEqualTo("staff");
    assertThat(inbox().lastStaffAt()).isEqualTo(clock.instant());
  }

  @Test
  void whoWaitsLongestStandsOnTop() {
    final UUID daan = transactions.call(() -> TestDirectory.youth(directory, meerdam));
    final UUID silent = transactions.call(() -> TestDirectory.youth(directory, meerdam));
    final UUID daansThread = openFor(sanne, daan);
    openFor(sanne, silent);
    transactions.run(
        () ->
            conversations.post(
                new Youth(daan, meerdam.id(), UUID.randomUUID(), ORIGIN),
                daansThread,
                UUID.randomUUID(),
                "hoi"));
    clock.pass(Duration.ofMinutes(5));
    fromNoor("hoi");
    assertThat(transactions.call(() -> conversations.inbox(sanne, List.of(silent, noor, daan))))
        .extracting(InboxRow::youth)
        .containsExactly(daan, noor, silent);
  }

  @Test
  void aReadMarkMovesForwardOnlyAndNeverPastTheLastMessage() {
    fromNoor("een");
    fromNoor("twee");
    transactions.run(() -> conversations.markRead(sanne, thread, 99));
    assertThat(inbox().unread()).isZero();
    transactions.run(() -> conversations.markRead(sanne, thread, 1));
    final ThreadState state = transactions.call(() -> conversations.follow(sanne, thread));
    assertThat(state.marks()).containsExactly(new Mark("youth", 0, 0), new Mark("staff", 2, 2));
    assertThat(live.told().stream().filter(told -> told.startsWith("MessagesRead")))
        .singleElement()
        .asString()
        .contains("\"who\":\"staff\"", "\"seq\":2");
  }

  @Test
  void aTypedMessageTellsItsKindAndWhatItIsAbout() {
    final UUID appointment = UUID.randomUUID();
    transactions.run(
        () ->
            conversations.announce(
                sanne, noor, UUID.randomUUID(), "appointment", appointment, "Maandag om tien uur"));
    assertThat(all())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.kind()).isEqualTo("appointment");
              assertThat(message.about()).isEqualTo(appointment);
              assertThat(message.from().kind()).isEqualTo("staff");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "appointment",
        "moved",
        "cancelled",
        "letter",
        "new-contact",
        "shared",
        "file",
        "voice"
      })
  void everyTypedMessageIsKeptWithWhatItIsAbout(final String kind) {
    final UUID about = UUID.randomUUID();
    transactions.call(
        () -> conversations.announce(sanne, noor, UUID.randomUUID(), kind, about, "cv.pdf"));
    assertThat(all())
        .singleElement()
        .extracting(Message::kind, Message::about)
        .containsExactly(kind, about);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "house", ""})
  void whatIsNoTypedMessageIsNotAnnounced(final String kind) {
    assertThatThrownBy(
            () ->
                transactions.call(
                    () ->
                        conversations.announce(
                            sanne, noor, UUID.randomUUID(), kind, UUID.randomUUID(), "hoi")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(all()).isEmpty();
  }

  @Test
  void aPostedMessageIsOpenedForAFollower() {
    final Accepted accepted = fromNoor("hoi");
    final MessagePosted posted =
        transactions
            .database()
            .first(
                "SELECT sealed_text FROM message WHERE seq = 1",
                row ->
                    new MessagePosted(
                        thread,
                        noor,
                        meerdam.id(),
                        Talk.OWN,
                        1,
                        accepted.id(),
                        "youth",
                        noor,
                        null,
                        accepted.sentAt(),
                        "text",
                        null,
                        row.bytes("sealed_text"),
                        null))
            .orElseThrow();
    assertThat(transactions.call(() -> conversations.reveal(posted))).isEqualTo(all().get(0));
  }
}
