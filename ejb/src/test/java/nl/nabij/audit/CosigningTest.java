package nl.nabij.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How witnesses outside are asked, and what comes of what they answer. */
class CosigningTest {

  private static final String ORIGIN = "nabij.example/log/meerdam";
  private static final String NAME = "witness.example/w1";

  /** Made with OpenSSL from the seed 00 01 02 … 1f. */
  private static final String KEY = NAME + "+e75f6532+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** What the witness outside does with a request. */
  private interface Manner {
    void answer(HttpExchange exchange, String body) throws IOException;
  }

  private final TestTransactions transactions = TestTransactions.fresh();
  private final Vault vault = TestVault.in(transactions);
  private final TestAuditLog log = TestAuditLog.in(transactions, vault);
  private final TestClock clock = new TestClock("2026-11-27T09:00:00Z");
  private final Cosigning cosigning = new Cosigning(transactions.database(), clock);
  private final WitnessRounds rounds = new WitnessRounds(cosigning, PATIENCE);
  private final UUID organisation = UUID.randomUUID();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile Manner manner = this::cosign;
  private HttpServer server;
  private Witness witness;

  @BeforeEach
  void open() throws IOException {
    transactions.run(() -> log.open(organisation, ORIGIN));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/add-checkpoint",
        exchange -> {
          try (exchange) {
            final String body =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(body);
            manner.answer(exchange, body);
          }
        });
    server.start();
    witness = Witness.read("http://127.0.0.1:" + server.getAddress().getPort() + "#" + KEY).get(0);
  }

  @AfterEach
  void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void cosign(final HttpExchange exchange, final String body) throws IOException {
    answer(exchange, 200, line(text(body), clock.instant().getEpochSecond()));
  }

  private static String text(final String body) {
    final String note = body.substring(body.indexOf("\n\n") + 2);
    return note.substring(0, note.indexOf("\n\n") + 1);
  }

  private static String line(final String text, final long at) {
    final byte[] seed = new byte[32];
    for (int i = 0; i < seed.length; i++) {
      seed[i] = (byte) i;
    }
    final byte[] message =
        ("cosignature/v1\ntime " + at + "\n" + text).getBytes(StandardCharsets.UTF_8);
    final Ed25519Signer signer = new Ed25519Signer();
    signer.init(true, new Ed25519PrivateKeyParameters(seed, 0));
    signer.update(message, 0, message.length);
    final byte[] all =
        ByteBuffer.allocate(76)
            .put(HexFormat.of().parseHex("e75f6532"))
            .putLong(at)
            .put(signer.generateSignature())
            .array();
    return "\u2014 " + NAME + " " + Base64.getEncoder().encodeToString(all) + "\n";
  }

  private static void answer(final HttpExchange exchange, final int status, final String body)
      throws IOException {
    final byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void grow(final int entries) {
    transactions.run(
        () -> {
          for (int i = 0; i < entries; i++) {
            log.append(entry());
          }
        });
    log.sequence(organisation);
  }

  private Entry entry() {
    return new Entry(
        organisation,
        Instant.parse("2026-11-23T09:00:00.123456Z"),
        "house",
        organisation,
        "test",
        "dossier.open",
        'R',
        "dossier",
        null,
        List.of(),
        "ok",
        null,
        "begeleiding",
        null,
        "-",
        null);
  }

  private String checkpoint() {
    return log.checkpoint(organisation).orElseThrow();
  }

  private void round() {
    clock.pass(Cosigning.PAUSE);
    rounds.round(witness);
  }

  @Test
  void aCosignatureThatAnotherProgramMadeIsFound() {
    final String text = "log.example/meerdam\n3\nungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\n";
    final String line =
        "\u2014 witness.example/w1 519lMgAAAABkGFDL+osNNwygMM73J/tnRnwQWSOrEy+kluTwXxv4JDA6R52wMN6Z"
            + "yxHKf3aC64ec6Xm3nqNpZKB4BR6UKXvV8AWECw==\n";
    assertThat(witness.find(text, line))
        .contains(new Witness.Cosignature(line, Instant.ofEpochSecond(1_679_315_147)));
    assertThat(line(text, 1_679_315_147)).isEqualTo(line);
    assertThat(witness.find(text + "more\n", line)).isEmpty();
    assertThat(witness.find(text, line.replace("w1 5", "w1 6"))).isEmpty();
    assertThat(witness.find(text, line.replace("AWECw==", "AWECx=="))).isEmpty();
    assertThat(witness.find(text, "")).isEmpty();
  }

  @Test
  void aSettingWithASlipIsRefused() {
    assertThat(Witness.read("")).isEmpty();
    assertThat(Witness.read("https://a.example/w#" + KEY + ", http://b.example#" + KEY))
        .extracting(one -> one.address().toString())
        .containsExactly("https://a.example/w/", "http://b.example/");
    for (final String slip :
        List.of(
            KEY,
            "https://a.example/",
            "https://a.example/#" + KEY.replace("e75f", "e75e"),
            "https://a.example/#" + KEY.replace("BAOh", "AQOh"),
            "file:///etc#" + KEY)) {
      assertThatThrownBy(() -> Witness.read(slip))
          .as(slip)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void anEmptyLogIsShownToNobody() {
    round();
    assertThat(asked).isEmpty();
    assertThat(log.witnessed(organisation)).isEmpty();
  }

  @Test
  void aLogThatGrowsIsCosignedEachTimeFromWhereTheWitnessWas() {
    grow(3);
    final String bare = checkpoint();
    round();
    assertThat(asked).containsExactly("old 0\n\n" + bare);
    assertThat(checkpoint()).startsWith(bare).contains("\n\u2014 " + NAME + " ");
    assertThat(log.witnessed(organisation)).contains(checkpoint());

    round();
    assertThat(asked).as("nothing new to see").hasSize(1);

    final String seen = checkpoint();
    grow(4);
    assertThat(checkpoint()).doesNotContain(NAME);
    assertThat(log.witnessed(organisation)).contains(seen);
    round();
    final List<String> lines = asked.get(1).lines().toList();
    assertThat(lines.get(0)).isEqualTo("old 3");
    assertThat(lines.indexOf("")).as("four hashes prove 3 in 7").isEqualTo(5);
    assertThat(asked.get(1)).endsWith("\n\n" + checkpoint().replaceAll("\u2014 witness.*\n", ""));
    assertThat(log.witnessed(organisation)).contains(checkpoint());
  }

  @Test
  void aWitnessThatKnowsAnotherSizeIsAskedFromThere() {
    grow(3);
    manner =
        (exchange, body) -> {
          if (body.startsWith("old 2\n")) {
            cosign(exchange, body);
          } else {
            answer(exchange, 409, "2\n");
          }
        };
    round();
    assertThat(asked).hasSize(2);
    assertThat(checkpoint()).contains(NAME);
  }

  @Test
  void aWitnessThatKnowsMoreThanThereIsIsNotBelievedAndNotObeyed() {
    grow(3);
    manner = (exchange, body) -> answer(exchange, 409, "9\n");
    round();
    assertThat(asked).hasSize(1);
    assertThat(checkpoint()).doesNotContain(NAME);
  }

  @Test
  void whateverElseItAnswersNothingIsKept() {
    grow(3);
    final List<Manner> manners =
        List.of(
            (exchange, body) -> answer(exchange, 200, ""),
            (exchange, body) -> answer(exchange, 200, "\u2014 " + NAME + " AAAA\n"),
            (exchange, body) -> answer(exchange, 200, line(text(body) + "more\n", 5)),
            (exchange, body) -> answer(exchange, 409, "many\n"),
            (exchange, body) -> answer(exchange, 409, "0\n"),
            (exchange, body) -> answer(exchange, 422, "no\n"),
            (exchange, body) -> answer(exchange, 500, ""),
            (exchange, body) -> exchange.close(),
            (exchange, body) -> {
              exchange.sendResponseHeaders(200, 0);
              final byte[] nothing = new byte[65_536];
              while (true) {
                exchange.getResponseBody().write(nothing);
              }
            });
    for (final Manner one : manners) {
      manner = one;
      clock.pass(Duration.ofHours(1));
      rounds.round(witness);
      assertThat(checkpoint()).doesNotContain(NAME);
    }
    manner = this::cosign;
    clock.pass(Duration.ofHours(1));
    rounds.round(witness);
    assertThat(checkpoint()).contains(NAME);
  }

  @Test
  void aWitnessThatIsDownIsAskedLessAndLess() {
    grow(3);
    manner = (exchange, body) -> answer(exchange, 500, "");
    for (int second = 0; second < 600; second++) {
      clock.pass(Duration.ofSeconds(1));
      rounds.round(witness);
    }
    assertThat(asked).hasSizeBetween(5, 9);
  }

  @Test
  void whileAWitnessLetsUsWaitTheLogGoesOn() throws Exception {
    grow(3);
    final CompletableFuture<Void> reached = new CompletableFuture<>();
    final CompletableFuture<Void> free = new CompletableFuture<>();
    manner =
        (exchange, body) -> {
          reached.complete(null);
          free.join();
        };
    clock.pass(Cosigning.PAUSE);
    final CompletableFuture<Void> round =
        CompletableFuture.runAsync(() -> rounds.round(witness), threads);
    reached.join();
    grow(5);
    assertThat(checkpoint()).contains("\n8\n");
    assertThat(round).isNotDone();
    round.join();
    free.complete(null);
    assertThat(log.witnessed(organisation)).isEmpty();
  }

  @Test
  void ofTwoNodesOneAsks() {
    grow(3);
    clock.pass(Cosigning.PAUSE);
    assertThat(cosigning.due(witness)).containsExactly(organisation);
    assertThat(cosigning.due(witness)).isEmpty();
    clock.pass(Duration.ofMinutes(3));
    assertThat(cosigning.due(witness)).as("the other node died").containsExactly(organisation);
  }
}
