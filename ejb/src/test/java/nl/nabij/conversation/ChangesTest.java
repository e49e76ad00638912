package nl.nabij.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.nabij.access.Actor;
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
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of messages: answered, edited, withdrawn, reacted to, pinned. */
class ChangesTest {

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
  private final Staff sanne = staff("sanne", Role.CONSULTANT);
  private final UUID noor = transactions.call(() -> TestDirectory.youth(directory, meerdam));
  private final Youth phone = new Youth(noor, meerdam.id(), UUID.randomUUID(), ORIGIN);
  private final UUID thread = threadOf(sanne, noor);

  private Staff staff(final String login, final Role role) {
    return transactions.call(
        () ->
            directory.recognise(
                new StaffLogin(login, "meerdam", "Naam " + login, Set.of(role), true), ORIGIN));
  }

  private UUID threadOf(final Staff owner, final UUID youth) {
    return transactions.call(
        () -> {
          TestAccess.in(transactions, vault, clock)
              .grant(meerdam.id(), youth, owner.id(), Basis.OWNER, clock.instant());
          return conversations.open(owner, youth);
        });
  }

  private UUID from(final Actor actor, final String text) {
    return from(actor, text, null);
  }

  private UUID from(final Actor actor, final String text, final UUID answers) {
    final UUID id = UUID.randomUUID();
    transactions.run(() -> conversations.post(actor, thread, id, text, answers));
    return id;
  }

  private Message edit(final Actor actor, final UUID id, final String text) {
    return transactions.call(() -> conversations.edit(actor, thread, id, text));
  }

  private Message withdraw(final Actor actor, final UUID id) {
    return transactions.call(() -> conversations.withdraw(actor, thread, id));
  }

  private Message react(final Actor actor, final UUID id, final String face) {
    return transactions.call(() -> conversations.react(actor, thread, id, face));
  }

  private Message pin(final Actor actor, final UUID id, final boolean pinned) {
    return transactions.call(() -> conversations.pin(actor, thread, id, pinned));
  }

  private List<Message> all() {
    return transactions.call(() -> conversations.after(sanne, thread, 0, 200)).messages();
  }

  private List<Message> changedAfter(final long change) {
    return transactions.call(() -> conversations.changedAfter(thread, change, 200));
  }

  private ThreadState state(final Actor actor) {
    return transactions.call(() -> conversations.follow(actor, thread));
  }

  private long rows(final String question) {
    return transactions.database().first(question, row -> row.number("n")).orElseThrow();
  }

  private List<String> told(final String kind) {
    return live.told().stream().filter(one -> one.startsWith(kind)).toList();
  }

  private static void rejected(final Supplier<?> act, final String code) {
    assertThatThrownBy(act::get).isInstanceOf(Rejected.class).hasMessage(code);
  }

  @Test
  void anAnswerShowsWhatItAnswersPagedAndLive() {
    final UUID question = from(phone, "Hoe laat?");
    from(sanne, "Tien uur", question);
    final Quote quote = all().get(1).answers();
    assertThat(quote.id()).isEqualTo(question);
    assertThat(quote.seq()).isEqualTo(1);
    assertThat(quote.text()).isEqualTo("Hoe laat?");
    assertThat(quote.from().name()).isEqualTo("Noor");
    assertThat(live.told().get(1)).doesNotContain("Hoe laat");
  }

  @Test
  void aLongMessageIsQuotedByItsBeginning() {
    final UUID letter = from(phone, "😬".repeat(300));
    from(sanne, "Mooi", letter);
    final String quoted = all().get(1).answers().text();
    assertThat(quoted.codePointCount(0, quoted.length())).isEqualTo(200);
    assertThat(quoted).endsWith("😬…");
  }

  @Test
  void anAnswerToWhatIsNotInThisThreadIsNotKept() {
    final UUID daan =
        transactions.call(() -> TestDirectory.youth(directory, meerdam, "Daan", "Smit"));
    final UUID other = threadOf(sanne, daan);
    final UUID elsewhere = UUID.randomUUID();
    transactions.run(() -> conversations.post(sanne, other, elsewhere, "hoi"));
    rejected(() -> from(phone, "hoi", elsewhere), "answers-unknown");
    rejected(() -> from(phone, "hoi", UUID.randomUUID()), "answers-unknown");
    assertThat(all()).isEmpty();
    from(phone, "hoi");
    assertThat(all()).extracting(Message::seq).containsExactly(1L);
  }

  @Test
  void aTextIsChangedByItsSenderAndShownAsChanged() {
    final UUID id = from(phone, "Tot maandag");
    clock.pass(Duration.ofMinutes(15));
    final Message changed = edit(phone, id, "Tot dinsdag");
    assertThat(changed.text()).isEqualTo("Tot dinsdag");
    assertThat(changed.later().editedAt()).isEqualTo(clock.instant());
    assertThat(all()).containsExactly(changed);
    assertThat(told("MessageChanged")).singleElement().asString().contains("\"change\":1");
    assertThat(live.told().toString()).doesNotContain("dinsdag");
  }

  @Test
  void afterAQuarterOfAnHourATextStays() {
    final UUID id = from(phone, "Tot maandag");
    clock.pass(Duration.ofMinutes(15).plusMillis(1));
    rejected(() -> edit(phone, id, "Tot dinsdag"), "edit-too-late");
    assertThat(all().get(0).text()).isEqualTo("Tot maandag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b\u200d", "\u202e"})
  void aTextIsNotChangedIntoNothing(final String text) {
    final UUID id = from(phone, "hoi");
    rejected(() -> edit(phone, id, text), "text-empty");
  }

  @Test
  void aTextIsNotChangedIntoTenThousandAndOneCharacters() {
    final UUID id = from(phone, "hoi");
    rejected(() -> edit(phone, id, "a".repeat(10_001)), "text-too-long");
    assertThat(edit(phone, id, "a".repeat(10_000)).text()).hasSize(10_000);
  }

  @Test
  void theSameTextAgainChangesNothing() {
    final UUID id = from(phone, "hoi");
    edit(phone, id, "hallo");
    clock.pass(Duration.ofHours(1));
    assertThat(edit(phone, id, "hallo").later().change()).isEqualTo(1);
    assertThat(rows("SELECT count(*) AS n FROM message_earlier")).isEqualTo(1);
  }

  @Test
  void theOtherSideNeitherChangesNorWithdrawsAndTheAttemptIsInTheLog() {
    final UUID id = from(phone, "hoi");
    assertThatThrownBy(() -> edit(sanne, id, "dag")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> withdraw(sanne, id)).isInstanceOf(Refused.class);
    assertThat(all().get(0).text()).isEqualTo("hoi");
    assertThat(
            rows(
                "SELECT count(*) AS n FROM audit_entry WHERE action IN"
                    + " ('message.edit', 'message.withdraw') AND outcome = 'refused'"))
        .isEqualTo(2);
  }

  @Test
  void aStrangerDoesNothingToAMessage() {
    final UUID id = from(phone, "hoi");
    final Staff stranger = staff("kees", Role.CONSULTANT);
    final UUID daan =
        transactions.call(() -> TestDirectory.youth(directory, meerdam, "Daan", "Smit"));
    final Youth other = new Youth(daan, meerdam.id(), UUID.randomUUID(), ORIGIN);
    for (final Actor actor : List.of(stranger, other)) {
      assertThatThrownBy(() -> edit(actor, id, "dag")).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> withdraw(actor, id)).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> react(actor, id, "heart")).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> pin(actor, id, true)).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> transactions.call(() -> conversations.earlier(actor, thread, id)))
          .isInstanceOf(Refused.class);
    }
    assertThat(all().get(0).later()).isNull();
  }

  @Test
  void whatIsNotThereIsNotChanged() {
    final UUID nothing = UUID.randomUUID();
    assertThatThrownBy(() -> edit(phone, nothing, "dag")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> withdraw(phone, nothing)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> react(phone, nothing, "heart")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> pin(phone, nothing, true)).isInstanceOf(NotFound.class);
  }

  @Test
  void aWithdrawnTextIsShownToNobodyByAnyPath() {
    final UUID secret = from(phone, "aardbeienjam");
    from(sanne, "Lekker", secret);
    edit(phone, secret, "aardbeienjam!");
    pin(sanne, secret, true);
    react(sanne, secret, "smile");
    clock.pass(Duration.ofDays(3));
    final Message gone = withdraw(phone, secret);
    assertThat(gone.text()).isNull();
    assertThat(gone.later().withdrawnAt()).isEqualTo(clock.instant());
    assertThat(gone.later().reactions()).isNull();
    assertThat(all().toString()).doesNotContain("aardbeien");
    assertThat(changedAfter(0).toString()).doesNotContain("aardbeien");
    assertThat(state(sanne).pinned()).isEmpty();
    assertThat(all().get(1).answers().text()).isNull();
    assertThat(rows("SELECT count(*) AS n FROM message WHERE sealed_text IS NULL")).isEqualTo(1);
    assertThat(transactions.call(() -> conversations.stands(thread, secret))).isFalse();
  }

  @Test
  void anAnswerToWhatWasWithdrawnQuotesNothing() {
    final UUID secret = from(phone, "aardbeienjam");
    withdraw(phone, secret);
    from(sanne, "Wat stond er?", secret);
    assertThat(all().get(1).answers().seq()).isEqualTo(1);
    assertThat(all().get(1).answers().text()).isNull();
  }

  @Test
  void afterWithdrawingNothingElseHappensToIt() {
    final UUID id = from(phone, "hoi");
    final Message gone = withdraw(phone, id);
    assertThat(withdraw(phone, id)).isEqualTo(gone);
    rejected(() -> edit(phone, id, "dag"), "message-withdrawn");
    rejected(() -> react(sanne, id, "heart"), "message-withdrawn");
    rejected(() -> pin(sanne, id, true), "message-withdrawn");
    assertThat(told("MessageChanged")).hasSize(1);
  }

  @Test
  void whatTellsOfSomethingThatHappenedStaysAsItIs() {
    final UUID id = UUID.randomUUID();
    transactions.run(
        () -> conversations.announce(sanne, noor, id, "appointment", UUID.randomUUID(), "Om tien"));
    rejected(() -> edit(sanne, id, "Om elf"), "message-kind");
    rejected(() -> withdraw(sanne, id), "message-kind");
    assertThat(pin(phone, id, true).later().pinnedAt()).isNotNull();
  }

  @Test
  void theEarlierTextsAreForTheSenderAloneAndEachLookIsInTheLog() {
    final UUID id = from(phone, "een");
    edit(phone, id, "twee");
    withdraw(phone, id);
    assertThat(transactions.call(() -> conversations.earlier(phone, thread, id)))
        .extracting(Earlier::text)
        .containsExactly("een", "twee");
    for (final Actor actor : List.of(sanne, staff("olga", Role.PRIVACY_OFFICER))) {
      assertThatThrownBy(() -> transactions.call(() -> conversations.earlier(actor, thread, id)))
          .isInstanceOf(Refused.class);
    }
    assertThat(rows("SELECT count(*) AS n FROM audit_entry WHERE action = 'message.earlier'"))
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void sentAgainAfterAnEditOrWithdrawalTheFirstIsAnswered() {
    final UUID id = from(phone, "een");
    edit(phone, id, "twee");
    assertThat(transactions.call(() -> conversations.post(phone, thread, id, "een")).again())
        .isTrue();
    withdraw(phone, id);
    assertThat(transactions.call(() -> conversations.post(phone, thread, id, "een")).again())
        .isTrue();
    rejected(
        () -> transactions.call(() -> conversations.post(phone, thread, id, "twee")),
        "message-id-taken");
  }

  @Test
  void eachPersonHasOneReactionAMessageAndTakesItBack() {
    final UUID id = from(phone, "Ik heb werk!");
    react(sanne, id, "party");
    react(phone, id, "smile");
    react(sanne, id, "heart");
    assertThat(all().get(0).later().reactions())
        .extracting(one -> one.from().name() + " " + one.face())
        .containsExactlyInAnyOrder("Naam sanne heart", "Noor smile");
    assertThat(react(sanne, id, null).later().reactions())
        .extracting(Reaction::face)
        .containsExactly("smile");
  }

  @Test
  void theSameReactionAgainChangesNothing() {
    final UUID id = from(phone, "hoi");
    react(sanne, id, "heart");
    react(sanne, id, "heart");
    react(phone, id, null);
    assertThat(told("MessageChanged")).hasSize(1);
    assertThat(all().get(0).later().change()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HEART", "👍", "heart ", "' OR 1=1"})
  void anUnknownReactionIsRefused(final String face) {
    final UUID id = from(phone, "hoi");
    rejected(() -> react(sanne, id, face), "face-unknown");
  }

  @Test
  void tenMessagesStandAboveTheThreadAndNoMore() {
    for (int i = 0; i < 10; i++) {
      clock.pass(Duration.ofSeconds(1));
      pin(i % 2 == 0 ? sanne : phone, from(sanne, "afspraak " + i), true);
    }
    final UUID eleventh = from(sanne, "afspraak 10");
    rejected(() -> pin(sanne, eleventh, true), "pins-too-many");
    final List<Message> pinned = state(phone).pinned();
    assertThat(pinned).hasSize(10);
    assertThat(pinned.get(0).text()).isEqualTo("afspraak 9");
    pin(phone, pinned.get(9).id(), false);
    pin(sanne, eleventh, true);
    assertThat(state(sanne).pinned().get(0).text()).isIn("afspraak 10", "afspraak 9");
  }

  @Test
  void whoWasAwayGetsWhatChangedInTheOrderOfTheLastChange() {
    final UUID one = from(phone, "een");
    final UUID two = from(phone, "twee");
    react(sanne, one, "heart");
    edit(phone, two, "twee!");
    react(sanne, one, "good");
    assertThat(state(sanne).changed()).isEqualTo(3);
    assertThat(changedAfter(0)).extracting(Message::id).containsExactly(two, one);
    assertThat(changedAfter(2)).extracting(Message::id).containsExactly(one);
    assertThat(changedAfter(3)).isEmpty();
    assertThat(transactions.call(() -> conversations.before(sanne, thread, 99, 1)).changed())
        .isEqualTo(3);
  }

  @Test
  void nothingThatChangedCanBeReadOnceTheKeyIsGone() {
    final UUID id = from(phone, "een");
    edit(phone, id, "aardbeienjam");
    react(sanne, id, "heart");
    final String stored =
        transactions
            .database()
            .first(
                "SELECT concat((SELECT string_agg(e::text, '') FROM message_earlier e),"
                    + " (SELECT string_agg(r::text, '') FROM reaction r)) AS t",
                row -> row.text("t"))
            .orElseThrow();
    assertThat(stored).doesNotContain("aardbeien", "heart", "6161726462656965", "6865617274");
    transactions.run(() -> vault.destroy(noor));
    assertThatThrownBy(() -> transactions.call(() -> conversations.earlier(phone, thread, id)))
        .isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void deliveredIsForwardOnlyAndComesWithReading() {
    from(sanne, "een");
    from(sanne, "twee");
    transactions.run(() -> conversations.markGot(phone, thread, 1));
    transactions.run(() -> conversations.markGot(phone, thread, 1));
    assertThat(state(sanne).marks()).contains(new Mark("youth", 0, 1));
    assertThat(told("MessagesGot")).hasSize(1);
    transactions.run(() -> conversations.markRead(phone, thread, 99));
    transactions.run(() -> conversations.markGot(phone, thread, 1));
    assertThat(state(sanne).marks()).contains(new Mark("youth", 2, 2));
  }

  @Test
  void whatAYouthDoesNotShowStaffNeitherSeeNorReceive() {
    transactions.run(() -> conversations.show(phone, new Showing(false, false)));
    from(sanne, "hoi");
    transactions.run(() -> conversations.markRead(phone, thread, 1));
    transactions.run(() -> conversations.typing(phone, thread));
    assertThat(state(sanne).marks()).contains(new Mark("youth", 0, 1));
    assertThat(state(phone).marks()).contains(new Mark("youth", 1, 1));
    assertThat(told("MessagesRead")).singleElement().asString().contains("\"hidden\":true");
    assertThat(told("Typing")).isEmpty();
    transactions.run(() -> conversations.typing(sanne, thread));
    assertThat(told("Typing")).singleElement().asString().contains("\"who\":\"staff\"");
  }

  @Test
  void typingIsShownUntilAYouthChoosesOtherwiseAndIsKeptNowhere() {
    final long before = rows("SELECT count(*) AS n FROM audit_entry");
    transactions.run(() -> conversations.typing(phone, thread));
    assertThat(told("Typing")).hasSize(1);
    assertThat(rows("SELECT count(*) AS n FROM audit_entry")).isEqualTo(before);
    assertThat(transactions.call(() -> conversations.showing(phone)))
        .isEqualTo(new Showing(true, true));
  }
}
