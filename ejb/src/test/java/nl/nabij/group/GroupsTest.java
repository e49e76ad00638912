package nl.nabij.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import nl.nabij.conversation.Conversations;
import nl.nabij.conversation.GroupThreads;
import nl.nabij.conversation.Message;
import nl.nabij.conversation.TestConversations;
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

class GroupsTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");
  private static final LocalDate NEXT_MONTH = LocalDate.parse("2026-12-23");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final TestLive live = new TestLive(transactions);
  private final Vault vault = TestVault.in(transactions, clock);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final GroupTable table = new GroupTable(transactions.database());
  private final Names names = new Names(table, vault);
  private final Conversations conversations =
      TestConversations.in(transactions, vault, directory, live, names, clock);
  private final GroupThreads threads = TestConversations.groups(transactions, clock);
  private final Groups groups =
      new Groups(
          table,
          names,
          new Listing(table, names, threads, directory, vault, clock),
          TestAccess.in(transactions, vault, clock),
          threads,
          directory,
          vault,
          live.topic(),
          clock);
  private final Organisation meerdam =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Staff sanne = staff("sanne", Role.CONSULTANT);
  private final Staff yusuf = staff("yusuf", Role.CONSULTANT);
  private final Staff lena = staff("lena", Role.COORDINATOR);
  private final Youth noor = youthOf(sanne);
  private final Youth bram = youthOf(sanne);
  private final Youth stranger = youthOf(yusuf);
  private final UUID training = UUID.randomUUID();

  private Staff staff(final String login, final Role role) {
    return transactions.call(
        () ->
            directory.recognise(
                new StaffLogin(login, "meerdam", login, Set.of(role), false), ORIGIN));
  }

  private Youth youthOf(final Staff owner) {
    final UUID youth = transactions.call(() -> TestDirectory.youth(directory, meerdam));
    transactions.call(
        () -> {
          TestAccess.in(transactions, vault, clock)
              .grant(meerdam.id(), youth, owner.id(), Basis.OWNER, clock.instant());
          return conversations.open(owner, youth);
        });
    return new Youth(youth, meerdam.id(), UUID.randomUUID(), ORIGIN);
  }

  private Group made() {
    return transactions.call(() -> groups.make(sanne, training, "Solliciteren", NEXT_MONTH));
  }

  private Group joined(final Youth youth, final String name) {
    transactions.run(() -> groups.invite(sanne, training, youth.id()));
    return transactions.call(() -> groups.join(youth, training, name));
  }

  private void says(final Actor actor, final UUID thread, final String text) {
    transactions.call(() -> conversations.post(actor, thread, UUID.randomUUID(), text));
  }

  private List<Message> read(final Actor actor, final UUID thread) {
    return transactions.call(() -> conversations.after(actor, thread, 0, 50)).messages();
  }

  private List<Group> mine(final Actor actor) {
    return transactions.call(() -> groups.mine(actor));
  }

  @Test
  void membersTalkUnderTheNamesTheyChoseAndIdsThatSayNothing() {
    final UUID thread = made().thread();
    joined(noor, "Noor");
    final Group ofBram = joined(bram, "B.");
    says(noor, thread, "Hoi allemaal");
    says(bram, thread, "Hoi Noor");
    says(sanne, thread, "Welkom");

    final List<Message> seen = read(noor, thread);
    assertThat(seen)
        .extracting(Message::text)
        .containsExactly("Hoi allemaal", "Hoi Noor", "Welkom");
    assertThat(seen).extracting(one -> one.from().name()).containsExactly("Noor", "B.", "sanne");
    assertThat(seen.get(1).from().id()).isEqualTo(ofBram.me()).isNotEqualTo(bram.id());
    assertThat(seen.get(0).from().id()).isEqualTo(mine(noor).get(0).me());
    assertThat(seen.get(2).from().id()).isEqualTo(sanne.id());
  }

  @Test
  void aMemberComesNoNearerToAnybodysOwn() {
    made();
    joined(noor, "Noor");
    joined(bram, "Bram");
    final UUID own = transactions.call(() -> conversations.threadOf(bram.id()));
    assertThatThrownBy(() -> read(noor, own)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.call(() -> directory.devices(noor, bram.id())))
        .isInstanceOf(Refused.class);
    assertThat(transactions.call(() -> groups.members(noor, training)))
        .extracting(Member::person)
        .containsOnlyNulls();
    transactions.run(() -> groups.add(sanne, training, yusuf.id()));
    assertThatThrownBy(() -> read(yusuf, own)).isInstanceOf(Refused.class);
  }

  @Test
  void whoIsOutsideHasNoWayIn() {
    final UUID thread = made().thread();
    for (final Actor outside : List.of(noor, stranger, yusuf, lena)) {
      assertThatThrownBy(() -> read(outside, thread)).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> says(outside, thread, "Hoi")).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> transactions.call(() -> groups.members(outside, training)))
          .isInstanceOf(Refused.class);
    }
    assertThatThrownBy(() -> transactions.run(() -> groups.add(yusuf, training, yusuf.id())))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.call(() -> groups.join(noor, training, "Noor")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anInvitationOpensNothingUntilItIsAccepted() {
    final UUID thread = made().thread();
    clock.pass(Duration.ofSeconds(1));
    transactions.run(() -> groups.invite(sanne, training, noor.id()));
    assertThat(mine(noor)).singleElement().satisfies(one -> assertThat(one.thread()).isNull());
    assertThatThrownBy(() -> read(noor, thread)).isInstanceOf(Refused.class);
    clock.pass(Duration.ofSeconds(1));
    joined(bram, "Bram");
    assertThat(transactions.call(() -> groups.members(bram, training)))
        .extracting(Member::name)
        .containsExactly("sanne", "Bram");
    assertThat(transactions.call(() -> groups.members(sanne, training)))
        .extracting(Member::invited)
        .containsExactly(false, true, false);
    transactions.run(() -> groups.leave(noor, training));
    assertThat(mine(noor)).isEmpty();
  }

  @Test
  void onlyOnesOwnYouthsAreInvited() {
    made();
    assertThatThrownBy(() -> transactions.run(() -> groups.invite(sanne, training, stranger.id())))
        .isInstanceOf(Refused.class);
    assertThat(mine(stranger)).isEmpty();
  }

  @Test
  void whoLeavesOrIsTakenOffIsOutAndKeepsTheirNameOnWhatTheyWrote() {
    final UUID thread = made().thread();
    joined(noor, "Noor");
    joined(bram, "Bram");
    says(noor, thread, "Ik ga");
    clock.pass(Duration.ofSeconds(1));
    transactions.run(() -> groups.leave(noor, training));
    transactions.run(() -> groups.remove(sanne, training, bram.id()));
    assertThatThrownBy(() -> read(noor, thread)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> says(bram, thread, "Nog iets")).isInstanceOf(Refused.class);
    assertThat(read(sanne, thread).get(0).from().name()).isEqualTo("Noor");
    clock.pass(Duration.ofSeconds(1));
    joined(noor, "Noor weer");
    assertThat(read(noor, thread)).hasSize(1);
  }

  @Test
  void itEndsOnItsDayAndEarlierWhenEnded() {
    final UUID thread = made().thread();
    joined(noor, "Noor");
    clock.pass(Duration.ofDays(30));
    says(noor, thread, "Laatste dag");
    clock.pass(Duration.ofDays(1));
    assertThat(mine(noor)).isEmpty();
    assertThatThrownBy(() -> read(noor, thread)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> read(sanne, thread)).isInstanceOf(Refused.class);

    final UUID second = UUID.randomUUID();
    final Group other =
        transactions.call(() -> groups.make(sanne, second, "Tweede", NEXT_MONTH.plusMonths(2)));
    clock.pass(Duration.ofSeconds(1));
    transactions.run(() -> groups.end(sanne, second));
    assertThatThrownBy(() -> read(sanne, other.thread())).isInstanceOf(Refused.class);
    assertThat(mine(sanne)).isEmpty();
  }

  @Test
  void unreadIsCountedForEach() {
    final UUID thread = made().thread();
    says(sanne, thread, "Voor jullie kwamen");
    joined(noor, "Noor");
    joined(bram, "Bram");
    says(noor, thread, "een");
    says(sanne, thread, "twee");
    assertThat(mine(noor).get(0).unread()).isEqualTo(1);
    assertThat(mine(bram).get(0).unread()).isEqualTo(2);
    transactions.run(() -> conversations.markRead(bram, thread, 3));
    assertThat(mine(bram).get(0).unread()).isZero();
    assertThat(mine(noor).get(0).unread()).isEqualTo(1);
    transactions.run(() -> conversations.markRead(bram, thread, 99));
    transactions.run(() -> conversations.markRead(bram, thread, 1));
    assertThat(mine(bram).get(0).unread()).isZero();
  }

  @Test
  void theTeamIsForStaffWithoutInvitation() {
    final Group one = transactions.call(() -> groups.team(sanne));
    final Group other = transactions.call(() -> groups.team(lena));
    assertThat(other.id()).isEqualTo(one.id());
    says(lena, other.thread(), "Wie kan vanmiddag?");
    assertThat(read(sanne, one.thread())).extracting(Message::text).contains("Wie kan vanmiddag?");
    assertThatThrownBy(() -> read(yusuf, one.thread())).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.run(() -> groups.invite(sanne, one.id(), noor.id())))
        .isInstanceOfSatisfying(
            Rejected.class, no -> assertThat(no.code()).isEqualTo("team-group"));
    assertThatThrownBy(() -> transactions.run(() -> groups.end(sanne, one.id())))
        .isInstanceOf(Rejected.class);
  }

  @Test
  void theSameIdMakesOneGroupAndIsNobodyElses() {
    final Group first = made();
    assertThat(made()).isEqualTo(first);
    assertThatThrownBy(
            () -> transactions.call(() -> groups.make(yusuf, training, "Andere", NEXT_MONTH)))
        .isInstanceOfSatisfying(
            Rejected.class, no -> assertThat(no.code()).isEqualTo("group-id-taken"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b", "twee\nregels", "tab\tin naam"})
  void aNameIsOneLineWithSomethingToSee(final String name) {
    assertThatThrownBy(
            () -> transactions.call(() -> groups.make(sanne, training, name, NEXT_MONTH)))
        .isInstanceOfSatisfying(Rejected.class, no -> assertThat(no.code()).isEqualTo("name"));
    made();
    transactions.run(() -> groups.invite(sanne, training, noor.id()));
    assertThatThrownBy(() -> transactions.call(() -> groups.join(noor, training, name)))
        .isInstanceOf(Rejected.class);
    assertThatThrownBy(() -> transactions.call(() -> groups.join(noor, training, "n".repeat(41))))
        .isInstanceOf(Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2027-11-24"})
  void itEndsWithinAYear(final String day) {
    assertThatThrownBy(
            () ->
                transactions.call(
                    () -> groups.make(sanne, training, "Training", LocalDate.parse(day))))
        .isInstanceOfSatisfying(Rejected.class, no -> assertThat(no.code()).isEqualTo("ends-on"));
  }

  @Test
  void theGroupIsUnderAKeyOfItsOwn() {
    final UUID thread = made().thread();
    joined(noor, "Noor");
    says(noor, thread, "hoi");
    transactions.run(() -> vault.destroy(noor.id()));
    assertThat(read(sanne, thread)).extracting(Message::text).containsExactly("hoi");
  }
}
