package nl.nabij.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.nabij.access.Actor;
import nl.nabij.access.House;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Youth;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Tokens;
import org.junit.jupiter.api.Test;

class TieDeviceTest {

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

  private Invitation invite() {
    return transactions.call(() -> directory.invite(house, youth));
  }

  private TiedDevice tie(final String token, final String code) {
    return transactions.call(() -> directory.tieDevice(token, code, "Firefox", ORIGIN));
  }

  private static String wrong(final Invitation invitation) {
    return invitation.code().equals("000000") ? "000001" : "000000";
  }

  @Test
  void tokenAndCodeTogetherTieADeviceThatIsRecognisedFromThenOn() {
    final Invitation invitation = invite();
    final TiedDevice device = tie(invitation.token(), invitation.code());

    final Youth known =
        transactions.call(() -> directory.recognise(device.secret(), ORIGIN)).orElseThrow().youth();
    assertThat(known.id()).isEqualTo(youth);
    assertThat(known.organisation()).isEqualTo(organisation.id());
    assertThat(known.origin()).isEqualTo(new Origin("192.0.2.7", device.device().toString()));
    assertThat(transactions.call(() -> directory.devices(known, youth)))
        .extracting(DeviceCard::label)
        .containsExactly("Firefox");
  }

  @Test
  void anInvitationIsGoodForOneDevice() {
    final Invitation invitation = invite();
    tie(invitation.token(), invitation.code());
    assertOver(invitation.token(), invitation.code());
  }

  @Test
  void fourWrongCodesLeaveOneTryAndTheFifthEndsTheInvitation() {
    final Invitation invitation = invite();
    for (int left = 4; left >= 1; left--) {
      final int expected = left;
      assertThatThrownBy(() -> tie(invitation.token(), wrong(invitation)))
          .isInstanceOfSatisfying(
              CodeWrong.class, e -> assertThat(e.attemptsLeft()).isEqualTo(expected));
    }
    assertOver(invitation.token(), wrong(invitation));
    assertOver(invitation.token(), invitation.code());
  }

  @Test
  void twentyWrongCodesAtTheSameMomentGetNoMoreThanFourAnswers() throws Exception {
    final Invitation invitation = invite();
    final ExecutorService crowd = Executors.newFixedThreadPool(20);
    try {
      final List<Callable<String>> tries =
          IntStream.range(0, 20)
              .<Callable<String>>mapToObj(
                  i ->
                      () -> {
                        try {
                          tie(invitation.token(), wrong(invitation));
                          return "tied";
                        } catch (final CodeWrong e) {
                          return "left " + e.attemptsLeft();
                        } catch (final Rejected e) {
                          return "over";
                        }
                      })
              .toList();
      final List<String> answers =
          crowd.invokeAll(tries).stream().map(TieDeviceTest::get).sorted().toList();
      assertThat(answers.subList(0, 4)).containsExactly("left 1", "left 2", "left 3", "left 4");
      assertThat(answers.subList(4, 20)).containsOnly("over");
    } finally {
      crowd.shutdownNow();
    }
    assertOver(invitation.token(), invitation.code());
  }

  @Test
  void ofTwoRightCodesAtTheSameMomentOneTies() throws Exception {
    final Invitation invitation = invite();
    final ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      final Callable<Boolean> attempt =
          () -> {
            try {
              return tie(invitation.token(), invitation.code()) != null;
            } catch (final Rejected e) {
              return false;
            }
          };
      final List<Boolean> answers =
          two.invokeAll(List.of(attempt, attempt)).stream().map(TieDeviceTest::get).toList();
      assertThat(answers).containsExactlyInAnyOrder(true, false);
    } finally {
      two.shutdownNow();
    }
  }

  @Test
  void whoTiesAndWhoInvitesAtTheSameMomentDoNotWaitForEachOther() throws Exception {
    invite();
    final ExecutorService consultant = Executors.newSingleThreadExecutor();
    try {
      final Future<Invitation> second =
          transactions.call(
              () -> {
                // As the tie does: first it holds the invitation, then the device names the youth.
                transactions
                    .database()
                    .exists("SELECT 1 FROM invitation WHERE youth = ? FOR UPDATE", youth);
                final Future<Invitation> waiting = consultant.submit(this::invite);
                awaitOneThatWaits();
                transactions
                    .database()
                    .exists("SELECT 1 FROM youth WHERE id = ? FOR KEY SHARE", youth);
                return waiting;
              });
      assertThat(second.get().code()).hasSize(6);
    } finally {
      consultant.shutdownNow();
    }
  }

  private void awaitOneThatWaits() {
    final Instant until = Instant.now().plusSeconds(10);
    while (!transactions.database().exists("SELECT 1 FROM pg_locks WHERE NOT granted")) {
      assertThat(Instant.now()).isBefore(until);
    }
  }

  @Test
  void aNewerInvitationEndsTheEarlier() {
    final Invitation first = invite();
    final Invitation second = invite();
    assertOver(first.token(), first.code());
    assertThat(tie(second.token(), second.code()).youth()).isEqualTo(youth);
  }

  @Test
  void afterSevenDaysAnInvitationIsOver() {
    final Invitation invitation = invite();
    clock.pass(Duration.ofDays(7));
    assertOver(invitation.token(), invitation.code());
  }

  @Test
  void anUnknownTokenIsOverAsWell() {
    assertOver(Tokens.newToken(), "123456");
    assertOver("' OR true --", "123456");
    assertOver(null, null);
  }

  @Test
  void aRefusedTryIsInTheLogOfTheYouth() {
    final Invitation invitation = invite();
    assertThatThrownBy(() -> tie(invitation.token(), wrong(invitation)))
        .isInstanceOf(CodeWrong.class);
    final List<String> refusals =
        transactions
            .database()
            .list(
                """
                SELECT e.reason FROM audit_entry e JOIN audit_subject s ON s.entry = e.id
                WHERE s.dossier = ? AND e.outcome = 'refused' AND e.action = 'device.tie'
                """,
                row -> row.text("reason"),
                youth);
    assertThat(refusals).containsExactly("code-wrong");
  }

  @Test
  void anEndedDeviceIsUnknownAndTheLiveLineTellsIt() {
    final Invitation invitation = invite();
    final TiedDevice device = tie(invitation.token(), invitation.code());
    transactions.run(() -> directory.endDevice(house, device.device()));

    assertThat(transactions.call(() -> directory.recognise(device.secret(), ORIGIN))).isEmpty();
    assertThat(live.told())
        .containsExactly(
            "DeviceEnded {\"device\":\"%s\",\"youth\":\"%s\"}".formatted(device.device(), youth));
  }

  @Test
  void anotherYouthCannotEndTheDevice() {
    final Invitation invitation = invite();
    final TiedDevice device = tie(invitation.token(), invitation.code());
    final Youth stranger =
        new Youth(
            transactions.call(() -> TestDirectory.youth(directory, organisation)),
            organisation.id(),
            UUID.randomUUID(),
            ORIGIN);
    assertThatThrownBy(() -> transactions.run(() -> directory.endDevice(stranger, device.device())))
        .isInstanceOf(Refused.class);
    assertThat(transactions.call(() -> directory.recognise(device.secret(), ORIGIN))).isPresent();
  }

  @Test
  void lastUseIsWrittenAtMostOnceAnHour() {
    final Invitation invitation = invite();
    final TiedDevice device = tie(invitation.token(), invitation.code());
    clock.pass(Duration.ofMinutes(59));
    transactions.run(() -> directory.recognise(device.secret(), ORIGIN));
    assertThat(lastUse()).isEqualTo("2026-11-23T09:00:00Z");
    clock.pass(Duration.ofMinutes(2));
    transactions.run(() -> directory.recognise(device.secret(), ORIGIN));
    assertThat(lastUse()).isEqualTo("2026-11-23T10:01:00Z");
  }

  @Test
  void noSecretTokenCodeOrNameStandsInTheDatabase() {
    final Invitation invitation = invite();
    final TiedDevice device = tie(invitation.token(), invitation.code());
    final String dump =
        String.join(
            "\n",
            transactions
                .database()
                .list(
                    """
                    SELECT i::text AS line FROM invitation i UNION ALL
                    SELECT d::text FROM device d UNION ALL SELECT y::text FROM youth y UNION ALL
                    SELECT o::text FROM outbox o
                    """,
                    row -> row.text("line")));
    assertThat(dump)
        .contains(youth.toString())
        .doesNotContain(invitation.token(), device.secret(), "Noor", "youth1@", "600000001")
        .doesNotContain(hex(invitation.token()), hex(device.secret()), hex("Noor"));
  }

  private static String hex(final String text) {
    return java.util.HexFormat.of()
        .formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private String lastUse() {
    return transactions.call(() -> directory.devices(house, youth)).get(0).lastUsedAt().toString();
  }

  private void assertOver(final String token, final String code) {
    assertThatThrownBy(() -> tie(token, code))
        .isInstanceOfSatisfying(
            Rejected.class,
            e -> {
              assertThat(e.kind()).isEqualTo(Rejected.Kind.GONE);
              assertThat(e.code()).isEqualTo("invitation-over");
            });
  }

  private static <T> T get(final Future<T> future) {
    try {
      return future.get();
    } catch (final Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
