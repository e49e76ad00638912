package nl.nabij.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.nabij.access.Actor;
import nl.nabij.access.House;
import nl.nabij.access.Origin;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Tokens;
import org.junit.jupiter.api.Test;

/** The cookie jars of a youth, and of whoever has taken a copy. */
class RenewedSecretTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final TestLive live = new TestLive(transactions);
  private final Directory directory =
      TestDirectory.in(transactions, TestVault.in(transactions, clock), clock, live.topic());
  private final Organisation organisation =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final UUID youth = transactions.call(() -> TestDirectory.youth(directory, organisation));
  private final Actor house = new House("test", organisation.id());

  /** A browser: it keeps the secret that it was told last, unless the answer is lost. */
  private final class Jar {
    private String secret;

    Jar(final String secret) {
      this.secret = secret;
    }

    boolean visit() {
      final Optional<KnownDevice> known = ask();
      known.ifPresent(device -> secret = device.secret());
      return known.isPresent();
    }

    boolean visitWithoutHearingTheAnswer() {
      return ask().isPresent();
    }

    private Optional<KnownDevice> ask() {
      return transactions.call(() -> directory.recognise(secret, ORIGIN));
    }

    Jar copy() {
      return new Jar(secret);
    }
  }

  private Jar tied() {
    final Invitation invitation = transactions.call(() -> directory.invite(house, youth));
    final TiedDevice device =
        transactions.call(
            () -> directory.tieDevice(invitation.token(), invitation.code(), "Firefox", ORIGIN));
    return new Jar(device.secret());
  }

  /** A day's use, by which the secret is renewed and the new one settled. */
  private void useForADay(final Jar jar) {
    clock.pass(DeviceSecrets.RENEWED_AFTER);
    assertThat(jar.visit()).isTrue();
    assertThat(jar.visit()).isTrue();
    clock.pass(DeviceSecrets.SETTLED_AFTER);
    assertThat(jar.visit()).isTrue();
  }

  private List<String> endings() {
    return transactions
        .database()
        .list("SELECT ended_by FROM device ORDER BY tied_at", row -> row.text("ended_by"));
  }

  private List<String> mails() {
    return transactions
        .database()
        .list("SELECT kind FROM outbox WHERE kind <> 'code'", row -> row.text("kind"));
  }

  @Test
  void theSecretIsTheSameForADayAndThenAnother() {
    final Jar jar = tied();
    final String first = jar.secret;
    clock.pass(DeviceSecrets.RENEWED_AFTER.minusSeconds(1));
    jar.visit();
    assertThat(jar.secret).isEqualTo(first);
    clock.pass(Duration.ofSeconds(1));
    jar.visit();
    assertThat(jar.secret).isNotEqualTo(first).hasSize(43);
  }

  @Test
  void aYearOfUseKeepsTheDevice() {
    final Jar jar = tied();
    final List<String> seen = new ArrayList<>();
    for (int day = 0; day < 365; day++) {
      useForADay(jar);
      seen.add(jar.secret);
    }
    assertThat(Set.copyOf(seen)).hasSize(365);
    assertThat(endings()).containsExactly((String) null);
  }

  @Test
  void anAnswerThatIsLostIsGivenAgain() {
    final Jar jar = tied();
    clock.pass(DeviceSecrets.RENEWED_AFTER);
    for (int i = 0; i < 10; i++) {
      assertThat(jar.visitWithoutHearingTheAnswer()).isTrue();
      clock.pass(Duration.ofHours(30));
    }
    assertThat(jar.visit()).isTrue();
    assertThat(jar.visit()).isTrue();
  }

  @Test
  void aBrowserThatIsKilledBeforeItWroteTheNewSecretToDiskComesInWithTheOld() {
    final Jar jar = tied();
    clock.pass(DeviceSecrets.RENEWED_AFTER);
    final Jar onDisk = jar.copy();
    jar.visit();
    jar.visit();
    clock.pass(Duration.ofHours(5));
    assertThat(onDisk.visit()).isTrue();
    assertThat(onDisk.secret).isEqualTo(jar.secret);
  }

  @Test
  void requestsAtTheSameMomentAreAllToldTheSameSecret() throws Exception {
    final Jar jar = tied();
    clock.pass(DeviceSecrets.RENEWED_AFTER);
    assertThat(together(jar.secret)).hasSize(1).doesNotContain(jar.secret);
  }

  @Test
  void requestsAtTheMomentOfTheStepAllComeIn() throws Exception {
    final Jar jar = tied();
    clock.pass(DeviceSecrets.RENEWED_AFTER);
    jar.visit();
    jar.visit();
    clock.pass(DeviceSecrets.SETTLED_AFTER);
    assertThat(together(jar.secret)).containsExactly(jar.secret);
    final long steps =
        transactions
            .database()
            .first("SELECT count(*) AS n FROM device_past_secret", row -> row.number("n"))
            .orElseThrow();
    assertThat(steps).isEqualTo(1);
  }

  private Set<String> together(final String secret) throws Exception {
    final ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      final Callable<String> ask =
          () ->
              transactions
                  .call(() -> directory.recognise(secret, ORIGIN))
                  .map(KnownDevice::secret)
                  .orElse("turned away");
      return crowd.invokeAll(java.util.Collections.nCopies(24, ask)).stream()
          .map(RenewedSecretTest::get)
          .collect(Collectors.toSet());
    } finally {
      crowd.shutdownNow();
    }
  }

  private static <T> T get(final Future<T> answer) {
    try {
      return answer.get();
    } catch (final Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aRequestThatWasUnderWayDuringTheStepComesInForAMinute() {
    final Jar jar = tied();
    final Jar underWay = jar.copy();
    useForADay(jar);
    assertThat(underWay.visit()).isTrue();
    assertThat(underWay.secret).isEqualTo(jar.secret);
  }

  @Test
  void aCopyThatIsUsedAfterTheYouthsOwnEndsBoth() {
    final Jar own = tied();
    final Jar thief = own.copy();
    useForADay(own);
    clock.pass(DeviceSecrets.OVERLAP);

    assertThat(thief.visit()).isFalse();
    assertThat(own.visit()).isFalse();
    assertThat(endings()).containsExactly("copied");
    assertThat(mails()).containsExactly("signed-out");
    assertThat(transactions.call(() -> directory.copyFound(youth))).contains(clock.instant());
    assertThat(
            transactions
                .database()
                .exists("SELECT 1 FROM audit_entry WHERE action = 'device.copied'"))
        .isTrue();
  }

  @Test
  void aCopyThatIsUsedBeforeTheYouthsOwnEndsBoth() {
    final Jar own = tied();
    final Jar thief = own.copy();
    useForADay(thief);
    clock.pass(Duration.ofHours(3));

    assertThat(own.visit()).isFalse();
    assertThat(thief.visit()).isFalse();
    assertThat(mails()).containsExactly("signed-out");
  }

  @Test
  void aCopyOfWeeksAgoIsStillFoundOut() {
    final Jar own = tied();
    final Jar thief = own.copy();
    for (int day = 0; day < 30; day++) {
      useForADay(own);
    }
    assertThat(thief.visit()).isFalse();
    assertThat(endings()).containsExactly("copied");
  }

  @Test
  void theAlarmIsRaisedOnce() {
    final Jar own = tied();
    final Jar thief = own.copy();
    useForADay(own);
    clock.pass(DeviceSecrets.OVERLAP);
    thief.visit();
    thief.visit();
    own.visit();
    assertThat(mails()).hasSize(1);
  }

  @Test
  void aSecretThatNeverWasRaisesNoAlarm() {
    final Jar own = tied();
    assertThat(new Jar(Tokens.newSecret()).visit()).isFalse();
    assertThat(own.visit()).isTrue();
  }

  @Test
  void whenThePhoneIsLostAllDevicesAndTheOpenInvitationEnd() {
    final Jar phone = tied();
    final Jar laptop = tied();
    final Invitation open = transactions.call(() -> directory.invite(house, youth));
    assertThat(transactions.call(() -> directory.endDevices(house, youth))).isEqualTo(2);
    assertThat(phone.visit()).isFalse();
    assertThat(laptop.visit()).isFalse();
    assertThat(
            transactions.database().exists("SELECT 1 FROM invitation WHERE ended_by = 'all-ended'"))
        .isTrue();
    assertThat(transactions.call(() -> directory.endDevices(house, youth))).isZero();
    assertThat(open.token()).isNotBlank();
  }

  /** Whatever is lost, doubled or waited for: one browser alone never locks itself out. */
  @Property(tries = 20)
  void oneBrowserAloneIsNeverTakenForTwo(
      @ForAll @Size(min = 1, max = 40) final List<@IntRange(min = 0, max = 4) Integer> days) {
    final Jar jar = tied();
    for (final int what : days) {
      switch (what) {
        case 0 -> assertThat(jar.visitWithoutHearingTheAnswer()).isTrue();
        case 1 -> clock.pass(Duration.ofSeconds(50));
        case 2 -> clock.pass(Duration.ofHours(25));
        case 3 -> clock.pass(Duration.ofDays(40));
        default -> assertThat(jar.visit()).isTrue();
      }
    }
    assertThat(jar.visit()).isTrue();
  }
}
