package nl.nabij.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.nabij.access.House;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Youth;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenLocksTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");
  private static final String PIN = "7391";

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final TestLive live = new TestLive(transactions);
  private final Directory directory = TestDirectory.in(transactions, vault, clock, live.topic());
  private final ScreenLocks locks = TestDirectory.locks(transactions, vault, clock, live.topic());
  private final Organisation organisation =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final UUID noor = transactions.call(() -> TestDirectory.youth(directory, organisation));
  private final TiedDevice phone = tie();

  private TiedDevice tie() {
    final Invitation invitation =
        transactions.call(() -> directory.invite(new House("test", organisation.id()), noor));
    return transactions.call(
        () -> directory.tieDevice(invitation.token(), invitation.code(), "Telefoon", ORIGIN));
  }

  private KnownDevice known() {
    return transactions.call(() -> directory.recognise(phone.secret(), ORIGIN)).orElseThrow();
  }

  private Youth youth() {
    return known().youth();
  }

  private void set(final String pin, final String present) {
    transactions.call(() -> locks.set(youth(), pin, present, 5));
  }

  private void open(final String pin) {
    transactions.run(() -> locks.open(youth(), pin));
  }

  @Test
  void aDeviceLocksAfterTheMinutesItSaidAndItsPinOpensIt() {
    set(PIN, null);
    clock.pass(Duration.ofMinutes(4));
    assertThat(known().locked()).isFalse();
    clock.pass(Duration.ofMinutes(4));
    assertThat(known().locked()).as("it was used meanwhile").isFalse();
    clock.pass(Duration.ofMinutes(5));
    assertThat(known().locked()).isTrue();
    assertThat(known().locked()).as("asking is no use of it").isTrue();
    open(PIN);
    assertThat(known().locked()).isFalse();
  }

  @Test
  void itLocksAtOnceWhenToldToAndItsOpenLinesAreCut() {
    set(PIN, null);
    transactions.run(() -> locks.lock(youth()));
    assertThat(known().locked()).isTrue();
    assertThat(live.told())
        .containsExactly(
            "DeviceLocked {\"device\":\"%s\",\"youth\":\"%s\"}".formatted(phone.device(), noor));
  }

  @Test
  void theRoundLocksWhatNobodyUses() {
    set(PIN, null);
    final LockRound round =
        new LockRound(new LockTable(transactions.database()), live.topic(), clock);
    transactions.run(round::lockIdle);
    assertThat(live.told()).isEmpty();
    clock.pass(Duration.ofMinutes(5));
    transactions.run(round::lockIdle);
    transactions.run(round::lockIdle);
    assertThat(live.told()).hasSize(1);
  }

  @Test
  void anotherDeviceOfTheSameYouthStaysOpen() {
    set(PIN, null);
    final TiedDevice tablet = tie();
    transactions.run(() -> locks.lock(youth()));
    assertThat(transactions.call(() -> directory.recognise(tablet.secret(), ORIGIN)))
        .get()
        .extracting(KnownDevice::locked)
        .isEqualTo(false);
  }

  @Test
  void withoutALockNothingLocks() {
    transactions.run(() -> locks.lock(youth()));
    clock.pass(Duration.ofDays(1));
    assertThat(known().locked()).isFalse();
    assertThat(transactions.call(() -> locks.of(youth())))
        .isEqualTo(new ScreenLock(false, false, null));
  }

  @Test
  void anotherPinAndTakingItOffNeedThePresentOne() {
    set(PIN, null);
    assertThatThrownBy(() -> set("4826", "1111")).isInstanceOf(CodeWrong.class);
    assertThatThrownBy(() -> set("4826", null)).isInstanceOf(CodeWrong.class);
    set("4826", PIN);
    assertThatThrownBy(() -> transactions.run(() -> locks.takeOff(youth(), PIN)))
        .isInstanceOf(CodeWrong.class);
    transactions.run(() -> locks.takeOff(youth(), "4826"));
    assertThat(transactions.call(() -> locks.of(youth())).on()).isFalse();
  }

  @Test
  void wrongPinsMakeOneWaitLongerAndTheTenthEndsTheDevice() {
    set(PIN, null);
    transactions.run(() -> locks.lock(youth()));
    for (int left = 9; left >= 8; left--) {
      final int expected = left;
      assertThatThrownBy(() -> open("0001"))
          .isInstanceOfSatisfying(
              CodeWrong.class, e -> assertThat(e.attemptsLeft()).isEqualTo(expected));
    }
    for (final int wait : new int[] {30, 60, 300, 900, 1_800, 3_600, 3_600}) {
      assertThatThrownBy(() -> open("0001"))
          .isInstanceOfSatisfying(LockWait.class, e -> assertThat(e.seconds()).isEqualTo(wait));
      assertThatThrownBy(() -> open(PIN)).as("the right one too").isInstanceOf(LockWait.class);
      clock.pass(Duration.ofSeconds(wait + 1));
    }
    assertThatThrownBy(() -> open("0001"))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.code()).isEqualTo("device-ended"));
    assertThat(transactions.call(() -> directory.recognise(phone.secret(), ORIGIN))).isEmpty();
    assertThat(
            transactions
                .database()
                .list(
                    "SELECT reason FROM audit_entry WHERE action = 'device.unlock'",
                    row -> row.text("reason")))
        .hasSize(10)
        .containsOnly("pin-wrong");
  }

  @Test
  void guessesAtTheSameMomentAreCountedOneByOne() throws Exception {
    set(PIN, null);
    final Youth youth = youth();
    final ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      final List<Callable<String>> tries =
          IntStream.range(0, 8)
              .<Callable<String>>mapToObj(
                  i ->
                      () -> {
                        try {
                          transactions.run(() -> locks.open(youth, "0001"));
                          return "open";
                        } catch (final CodeWrong e) {
                          return "left " + e.attemptsLeft();
                        } catch (final LockWait e) {
                          return "wait";
                        }
                      })
              .toList();
      assertThat(crowd.invokeAll(tries).stream().map(ScreenLocksTest::get).sorted())
          .containsExactly("left 8", "left 9", "wait", "wait", "wait", "wait", "wait", "wait");
    } finally {
      crowd.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "123456789", "12a4", "１２３４", "0000", "1234", "8765", "2580"})
  void aPinIsFourToEightDigitsThatNobodyTriesFirst(final String pin) {
    assertThatThrownBy(() -> set(pin, null))
        .isInstanceOfSatisfying(Rejected.class, e -> assertThat(e.code()).isIn("pin", "pin-easy"));
    assertThat(transactions.call(() -> locks.of(youth())).on()).isFalse();
  }

  @Test
  void aKeyNeedsAPinAndWhatItSignsIsNotRubbish() {
    assertThatThrownBy(() -> transactions.call(() -> locks.beginKey(youth())))
        .isInstanceOfSatisfying(Rejected.class, e -> assertThat(e.code()).isEqualTo("lock-off"));
    assertThatThrownBy(() -> transactions.call(() -> locks.beginOpen(youth())))
        .isInstanceOf(NotFound.class);
    set(PIN, null);
    for (final byte[] rubbish : new byte[][] {{}, {1, 2, 3}, new byte[9_000]}) {
      transactions.call(() -> locks.beginKey(youth()));
      assertThatThrownBy(() -> transactions.run(() -> locks.addKey(youth(), rubbish, rubbish)))
          .isInstanceOfSatisfying(Rejected.class, e -> assertThat(e.code()).isEqualTo("key"));
      assertThatThrownBy(
              () -> transactions.run(() -> locks.openByKey(youth(), rubbish, rubbish, rubbish)))
          .isInstanceOf(Refused.class);
    }
    assertThat(transactions.call(() -> locks.of(youth())).key()).isFalse();
  }

  @Test
  void theDatabaseHoldsNoPin() {
    set(PIN, null);
    assertThat(
            transactions
                .database()
                .first("SELECT l::text AS line FROM device_lock l", row -> row.text("line")))
        .get()
        .asString()
        .doesNotContain("7391", "37333931");
  }

  private static <T> T get(final Future<T> future) {
    try {
      return future.get();
    } catch (final Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
