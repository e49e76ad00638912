package nl.nabij.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.House;
import nl.nabij.access.Rejected;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.vault.TestVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which ways an invitation goes out. */
class HandoverTest {

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final TestLive live = new TestLive(transactions);
  private final Directory directory =
      TestDirectory.in(transactions, TestVault.in(transactions, clock), clock, live.topic());
  private final Organisation organisation =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Actor house = new House("test", organisation.id());
  private final UUID youth = transactions.call(() -> TestDirectory.youth(directory, organisation));

  @ParameterizedTest
  @CsvSource({
    "SCREEN, VOICE, ''",
    "SCREEN, MAIL, code by mail",
    "SCREEN, SMS, code by sms",
    "MAIL, VOICE, invitation by mail",
    "SMS, VOICE, invitation by sms",
    "MAIL, SMS, code by sms+invitation by mail",
    "SMS, MAIL, code by mail+invitation by sms",
    "PAPER, VOICE, ''",
    "PAPER, SMS, code by sms"
  })
  void linkAndCodeGoTheirOwnWays(
      final Handing.Link link, final Handing.Code code, final String expected) {
    invite(youth, new Handing(link, code));

    assertThat(String.join("+", waiting(youth))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"MAIL, MAIL", "SMS, SMS"})
  void linkAndCodeNeverGoTheSameWay(final Handing.Link link, final Handing.Code code) {
    assertRejected(() -> new Handing(link, code), "same-channel");
  }

  @Test
  void aNewInvitationTakesBackWhatOfTheEarlierOneHasNotLeft() {
    invite(youth, new Handing(Handing.Link.MAIL, Handing.Code.SMS));
    invite(youth, new Handing(Handing.Link.SCREEN, Handing.Code.VOICE));

    assertThat(waiting(youth)).isEmpty();
  }

  @Test
  void withoutAnAddressNothingIsMadeAndTheEarlierInvitationStays() {
    final UUID unreachable =
        transactions.call(
            () ->
                directory.enrolYouth(
                    house,
                    organisation.id(),
                    new YouthDetails("Sem", "Bos", LocalDate.of(2005, 1, 2), "", "", "nl")));
    final Invitation earlier = transactions.call(() -> directory.invite(house, unreachable));

    for (final Handing handing :
        List.of(
            new Handing(Handing.Link.MAIL, Handing.Code.VOICE),
            new Handing(Handing.Link.SMS, Handing.Code.VOICE),
            new Handing(Handing.Link.PAPER, Handing.Code.MAIL),
            new Handing(Handing.Link.SCREEN, Handing.Code.SMS))) {
      assertRejected(() -> invite(unreachable, handing), "no-address");
    }
    assertThat(
            transactions.call(
                () ->
                    directory.tieDevice(
                        earlier.token(),
                        earlier.code(),
                        "Firefox",
                        new nl.nabij.access.Origin("192.0.2.7", ""))))
        .isNotNull();
  }

  private void invite(final UUID who, final Handing handing) {
    transactions.call(() -> directory.invite(house, who, handing));
  }

  private List<String> waiting(final UUID who) {
    return transactions.call(
        () ->
            transactions
                .database()
                .list(
                    "SELECT kind || CASE WHEN sealed_address IS NULL THEN '' ELSE ' by mail' END"
                        + " || CASE WHEN sealed_phone IS NULL THEN '' ELSE ' by sms' END AS way"
                        + " FROM outbox WHERE youth = ? AND state = 'waiting' ORDER BY kind",
                    row -> row.text("way"),
                    who));
  }

  private static void assertRejected(
      final org.assertj.core.api.ThrowableAssert.ThrowingCallable act, final String code) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
  }
}
