package nl.nabij.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * By which way a notice goes, with a mail server, an SMS provider and a push service that answer.
 */
class WaysTest {

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final Outbox outbox = TestOutbox.in(transactions, vault, clock);
  private final Wishes wishes = TestOutbox.wishes(transactions, vault, clock);
  private final SendRound round = TestOutbox.round(transactions, vault, clock);
  private final UUID organisation = UUID.randomUUID();
  private final UUID youth = UUID.randomUUID();
  private final UUID device = UUID.randomUUID();
  private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final List<byte[]> pushed = new ArrayList<>();
  private final List<String> texted = new ArrayList<>();
  private final Receiver browser = new Receiver();
  private HttpServer outside;
  private int answer = 201;

  WaysTest() throws GeneralSecurityException {}

  @BeforeEach
  void open() throws IOException {
    transactions.run(() -> vault.open(youth, organisation));
    smtp.start();
    outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outside.createContext(
        "/push",
        exchange -> {
          pushed.add(exchange.getRequestBody().readAllBytes());
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    outside.createContext(
        "/sms",
        exchange -> {
          texted.add(
              URLDecoder.decode(
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                  StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(answer == 201 ? 200 : answer, -1);
          exchange.close();
        });
    outside.start();
    System.setProperty("nabij.demo", "true");
    System.setProperty("nabij.sms.url", at("/sms"));
    System.setProperty("nabij.smtp.host", "127.0.0.1");
    System.setProperty("nabij.smtp.port", Integer.toString(smtp.getSmtp().getPort()));
    System.setProperty("nabij.public-url", "https://nabij.example");
  }

  @AfterEach
  void close() {
    outside.stop(0);
    smtp.stop();
    List.of("nabij.demo", "nabij.sms.url", "nabij.smtp.host", "nabij.smtp.port", "nabij.public-url")
        .forEach(System::clearProperty);
  }

  private String at(final String path) {
    return "http://127.0.0.1:" + outside.getAddress().getPort() + path;
  }

  private void subscribe() {
    transactions.run(() -> wishes.subscribe(youth, device, browser.at(at("/push"))));
  }

  private void choose(final Way way) {
    transactions.run(() -> wishes.choose(youth, way));
  }

  private void notice() {
    notice(new Contact("a1@post.example", "+31600000001"));
  }

  private void notice(final Contact contact) {
    transactions.run(
        () -> outbox.noticeMessage(organisation, youth, contact, clock.instant(), null));
    round.go();
  }

  private String row() {
    return transactions
        .database()
        .first(
            "SELECT state, went_by FROM outbox ORDER BY made_at DESC LIMIT 1",
            row -> row.text("state") + " " + row.text("went_by"))
        .orElseThrow();
  }

  private int sent() {
    return pushed.size() + texted.size() + smtp.getReceivedMessages().length;
  }

  @Test
  void whoChoseNothingHearsByMailOrByPushOnceTheyHaveABrowserForIt() {
    notice();
    assertThat(row()).isEqualTo("sent mail");
    clock.pass(Duration.ofSeconds(1));
    subscribe();
    notice();
    assertThat(row()).isEqualTo("sent push");
    assertThat(sent()).isEqualTo(2);
  }

  @Test
  void thePushMessageSaysThatSomethingWaitsAndNothingElse() throws GeneralSecurityException {
    subscribe();
    notice();
    assertThat(new String(browser.read(pushed.get(0)), StandardCharsets.UTF_8))
        .isEqualTo("Er staat een bericht klaar");
  }

  @Test
  void anSmsSaysWhereAndNothingElse() {
    choose(Way.SMS);
    notice();
    assertThat(row()).isEqualTo("sent sms");
    assertThat(texted).hasSize(1);
    assertThat(texted.get(0))
        .contains("to=+31600000001", "https://nabij.example/", "dontlog=message");
    assertThat(sent()).isEqualTo(1);
  }

  @Test
  void whoWantsToHearNothingHearsNothing() {
    subscribe();
    choose(Way.NONE);
    notice();
    assertThat(row()).isEqualTo("withdrawn null");
    assertThat(sent()).isZero();
  }

  @Test
  void aBrowserThatIsGoneIsForgottenAndTheMailGoesInstead() {
    subscribe();
    answer = 410;
    notice();
    assertThat(row()).isEqualTo("sent mail");
    assertThat(wishes.browsers(youth)).isEmpty();
    assertThat(smtp.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aPushServiceThatIsDownIsTriedAgainAndThenTheMailGoes() {
    subscribe();
    answer = 503;
    notice();
    assertThat(row()).isEqualTo("waiting null");
    for (final Duration pause : Queue.PAUSES.subList(0, 3)) {
      clock.pass(pause);
      round.go();
    }
    assertThat(row()).isEqualTo("sent mail");
    assertThat(pushed).hasSize(3);
    assertThat(wishes.browsers(youth)).hasSize(1);
  }

  @Test
  void ofTwoBrowsersOneIsEnoughAndNoMailGoes() {
    subscribe();
    transactions.run(
        () -> wishes.subscribe(youth, UUID.randomUUID(), browser.at("http://127.0.0.1:1/gone")));
    notice();
    assertThat(row()).isEqualTo("sent push");
    assertThat(sent()).isEqualTo(1);
  }

  @Test
  void inTheQuietHoursItWaitsForTheMorning() {
    clock.pass(Duration.ofHours(13));
    notice();
    assertThat(sent()).isZero();
    clock.pass(Duration.ofHours(8));
    round.go();
    assertThat(sent()).isZero();
    clock.pass(Duration.ofHours(1));
    round.go();
    assertThat(sent()).isEqualTo(1);
  }

  @Test
  void aNumberThatTheProviderRefusesShowsUntilAnSmsArrives() {
    choose(Way.SMS);
    answer = 400;
    notice();
    assertThat(row()).isEqualTo("given-up null");
    assertThat(wishes.notArriving(youth)).containsExactly(Way.SMS);
    answer = 201;
    clock.pass(Duration.ofSeconds(1));
    notice();
    assertThat(wishes.notArriving(youth)).isEmpty();
  }

  @Test
  void aMailThatCannotBeAddressedShowsAtOnce() {
    notice(new Contact("geen adres", ""));
    assertThat(row()).isEqualTo("given-up null");
    assertThat(wishes.notArriving(youth)).containsExactly(Way.MAIL);
  }

  @Test
  void whereABrowserCanBeWokenIsUnreadableOnceTheDossierIsErased() {
    subscribe();
    transactions.run(() -> vault.destroy(youth));
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> wishes.browsers(youth))
        .isInstanceOf(nl.nabij.vault.KeyDestroyed.class);
  }

  @Test
  void theHouseHasOnePushKeyHoweverManyNodesAsk() {
    final PushKeys keys = TestOutbox.keys(transactions, vault, clock);
    final PushKeys others = TestOutbox.keys(transactions, vault, clock);
    assertThat(keys.pair().point()).isEqualTo(others.pair().point());
  }
}
