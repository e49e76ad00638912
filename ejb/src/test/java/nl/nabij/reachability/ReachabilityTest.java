package nl.nabij.reachability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.TestDirectory;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;

class ReachabilityTest {

  private static final Origin DESK = new Origin("192.0.2.10", "");
  private static final Wishes NO_VIDEO =
      new Wishes(
          Set.of(Channel.CHAT, Channel.OFFICE),
          Set.of(Channel.VIDEO, Channel.PHONE),
          Map.of(Topic.PERSONAL, Channel.OFFICE),
          Often.WEEKLY,
          "Bel me niet, ik schrik daarvan.");

  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final TestTransactions transactions = TestTransactions.fresh();
  private final Vault vault = TestVault.in(transactions, clock);
  private final Access access = TestAccess.in(transactions, vault, clock);
  private final Directory directory =
      TestDirectory.in(transactions, vault, clock, new TestLive(transactions).topic());
  private final Reachability reachability =
      new Reachability(new ReachTable(transactions.database()), access, vault, directory, clock);
  private final Organisation town =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Staff consultant = staff(Role.CONSULTANT);
  private final UUID noor = youth(consultant);
  private final Youth self =
      new Youth(noor, town.id(), UUID.randomUUID(), new Origin("198.51.100.7", "d"));

  private Staff staff(final Role role) {
    return new Staff(UUID.randomUUID(), town.id(), "Sanne", Set.of(role), false, DESK);
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
  void whatAYouthSaysTheConsultantReads() {
    transactions.run(() -> reachability.wish(self, noor, NO_VIDEO));

    final Reach reach = transactions.call(() -> reachability.of(consultant, noor));

    assertThat(reach.said().wishes()).isEqualTo(NO_VIDEO);
    assertThat(reach.said().by()).isEqualTo("youth");
    assertThat(reach.said().at()).isEqualTo(clock.instant());
    assertThat(reach.agreed()).isFalse();
  }

  @Test
  void aWholeCaseloadIsReadAtOnceAndNobodyElse() {
    transactions.run(() -> reachability.wish(self, noor, NO_VIDEO));
    final UUID silent = youth(consultant);
    final Staff other = staff(Role.CONSULTANT);
    final UUID theirs = youth(other);
    transactions.run(() -> reachability.wish(other, theirs, NO_VIDEO));

    assertThat(transactions.call(() -> reachability.ofCaseload(consultant)))
        .containsOnlyKeys(noor)
        .containsEntry(noor, NO_VIDEO);
    assertThat(
            transactions
                .database()
                .list(
                    "SELECT dossiers FROM audit_entry WHERE action = 'reach.open'",
                    row -> row.uuids("dossiers")))
        .singleElement()
        .satisfies(seen -> assertThat(seen).containsExactlyInAnyOrder(noor, silent));

    transactions.run(() -> vault.destroy(noor));
    assertThat(transactions.call(() -> reachability.ofCaseload(consultant))).isEmpty();
  }

  @Test
  void theLastWordStands() {
    transactions.run(() -> reachability.wish(self, noor, NO_VIDEO));
    final Wishes later = new Wishes(Set.of(Channel.VIDEO), Set.of(), Map.of(), null, " ");
    transactions.run(() -> reachability.wish(consultant, noor, later));

    final Reach reach = transactions.call(() -> reachability.of(self, noor));

    assertThat(reach.said().wishes().excluded()).isEmpty();
    assertThat(reach.said().wishes().note()).isNull();
    assertThat(reach.said().by()).isEqualTo("staff");
  }

  @Test
  void wishesThatContradictThemselvesAreTurnedAway() {
    refused(wishes(Set.of(Channel.SMS), Set.of(Channel.SMS), Map.of(), null), "channel-both");
    refused(wishes(Set.of(), Set.of(Channel.values()), Map.of(), null), "channel-none");
    refused(
        wishes(Set.of(), Set.of(Channel.MAIL), Map.of(Topic.ROUTINE, Channel.MAIL), null),
        "channel-topic");
    refused(wishes(Set.of(), Set.of(), Map.of(), "x".repeat(501)), "note-too-long");
    refused(wishes(Set.of(), Set.of(), Map.of(), "bel\u0000"), "text-characters");
    assertThat(transactions.call(() -> reachability.of(self, noor)).said()).isNull();
  }

  @Test
  void somebodyElseHearsAndSaysNothing() {
    final Staff stranger = staff(Role.CONSULTANT);
    final UUID other = youth(stranger);
    assertThatThrownBy(() -> transactions.call(() -> reachability.of(stranger, noor)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.call(() -> reachability.of(self, other)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.call(() -> reachability.wish(self, other, NO_VIDEO)))
        .isInstanceOf(Refused.class);
    final Rhythm weekly = new Rhythm(Often.WEEKLY, today(), null);
    assertThatThrownBy(() -> transactions.call(() -> reachability.agree(stranger, noor, weekly)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> transactions.run(() -> reachability.usual(consultant, Often.DAILY)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void wishesLieSealedAndAreGoneWithTheKey() {
    transactions.run(() -> reachability.wish(self, noor, NO_VIDEO));
    final byte[] kept = new ReachTable(transactions.database()).wishes(noor).orElseThrow().sealed();

    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("VIDEO", "schrik");

    transactions.run(() -> vault.destroy(noor));
    assertThatThrownBy(() -> transactions.call(() -> reachability.of(consultant, noor)))
        .isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void withoutAnAgreementTheRhythmOfTheTownHolds() {
    final Staff coordinator = staff(Role.COORDINATOR);
    assertThat(todayOf(noor)).isEqualTo(Often.MONTHLY);

    transactions.run(() -> reachability.usual(coordinator, Often.TWO_WEEKLY));
    assertThat(todayOf(noor)).isEqualTo(Often.TWO_WEEKLY);

    agree(new Rhythm(Often.DAILY, today(), null));
    assertThat(todayOf(noor)).isEqualTo(Often.DAILY);
    assertThat(transactions.call(() -> reachability.of(self, noor)).agreed()).isTrue();
  }

  @Test
  void anAgreementHasAnEnd() {
    agree(new Rhythm(Often.DAILY, today(), today().plusDays(7)));
    assertThat(todayOf(noor)).isEqualTo(Often.DAILY);

    clock.pass(Duration.ofDays(7));

    assertThat(todayOf(noor)).isEqualTo(Often.MONTHLY);
    assertThat(transactions.call(() -> reachability.of(self, noor)).rhythms()).hasSize(1);
  }

  @Test
  void thePastAndTheFarFutureCannotBeAgreed() {
    final LocalDate today = today();
    List.of(
            new Rhythm(Often.WEEKLY, today.minusDays(1), null),
            new Rhythm(Often.WEEKLY, today.plusDays(367), null),
            new Rhythm(Often.WEEKLY, today, today),
            new Rhythm(Often.WEEKLY, today, today.plusYears(3)))
        .forEach(
            wrong ->
                assertThatThrownBy(() -> agree(wrong))
                    .isInstanceOf(Rejected.class)
                    .hasMessage("rhythm-period"));
  }

  /** Whatever is agreed in whatever order: each day has the agreement that was made last for it. */
  @Property(tries = 40)
  void eachDayHasTheAgreementMadeLastForIt(
      @ForAll @Size(min = 1, max = 8) final List<@IntRange(min = 0, max = 20) Integer> begins,
      @ForAll @Size(min = 1, max = 8) final List<@IntRange(min = 0, max = 12) Integer> lengths) {
    final UUID youth = youth(consultant);
    final LocalDate today = today();
    final Often[] model = new Often[40];
    for (int i = 0; i < begins.size(); i++) {
      final int begin = begins.get(i);
      final int length = lengths.get(i % lengths.size());
      final Often often = Often.values()[i % Often.values().length];
      final LocalDate until = length == 0 ? null : today.plusDays(begin + length);
      final Rhythm rhythm = new Rhythm(often, today.plusDays(begin), until);
      transactions.run(() -> reachability.agree(consultant, youth, rhythm));
      for (int day = begin; day < model.length; day++) {
        model[day] = until == null || day < begin + length ? often : null;
      }
    }

    final List<Rhythm> kept = transactions.call(() -> reachability.of(consultant, youth)).rhythms();

    for (int day = 0; day < model.length; day++) {
      final LocalDate on = today.plusDays(day);
      final Optional<Often> holds =
          kept.stream()
              .filter(one -> !one.since().isAfter(on))
              .filter(one -> one.until() == null || one.until().isAfter(on))
              .map(Rhythm::often)
              .reduce(
                  (a, b) -> {
                    throw new AssertionError("two agreements on " + on);
                  });
      assertThat(holds).as("on day %d", day).isEqualTo(Optional.ofNullable(model[day]));
    }
  }

  private void agree(final Rhythm rhythm) {
    transactions.run(() -> reachability.agree(consultant, noor, rhythm));
  }

  private Often todayOf(final UUID youth) {
    return transactions.call(() -> reachability.today(consultant, List.of(youth))).get(youth);
  }

  private LocalDate today() {
    return DutchTime.today(clock);
  }

  private static Wishes wishes(
      final Set<Channel> wanted,
      final Set<Channel> excluded,
      final Map<Topic, Channel> topics,
      final String note) {
    return new Wishes(wanted, excluded, topics, null, note);
  }

  private void refused(final Wishes wishes, final String code) {
    assertThatThrownBy(() -> transactions.call(() -> reachability.wish(self, noor, wishes)))
        .isInstanceOf(Rejected.class)
        .hasMessage(code);
  }
}
