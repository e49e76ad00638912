package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.log;
import static nl.nabij.whole.Screen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.nabij.stand.visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The server, or its database, is killed in the middle of a conversation: what was accepted is
 * there once, in order.
 */
class CrashIT {
  private static Browser browser;

  @BeforeAll
  static void open() {
    Whole.stand();
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void nothing_is_lost_or_doubled_when_the_server_is_killed_in_the_middle() {
    DemoYouth tied = DemoYouth.tie("consultant");
    Page youth = tied.page(browser);
    assertThat(log(youth)).isVisible();

    List<String> written = new ArrayList<>();
    for (int number = 1; number <= 40; number++) {
      if (number == 15) {
        Whole.stand().wildfly().kill();
      }
      String text = "Bericht " + number + " van de storm.";
      written.add(text);
      write(youth, text);
    }
    assertThat(youth.locator("[data-unsent]").count()).isPositive();
    Whole.stand().wildfly().start();

    // The browser comes back by itself and sends what it still held.
    assertThat(youth.locator("[data-unsent]"))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));

    // Sessions of staff do not outlive the server; Keycloak's do.
    JsonNode kept =
        Api.staff("consultant")
            .get("/api/threads/" + tied.thread() + "/messages?limit=100")
            .json()
            .path("messages");
    List<String> texts = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    for (JsonNode message : kept) {
      if (message.path("text").asText().endsWith("van de storm.")) {
        texts.add(message.path("text").asText());
        numbers.add(message.path("seq").asLong());
      }
    }
    assertThat(texts).containsExactlyElementsOf(written);
    for (int at = 1; at < numbers.size(); at++) {
      assertThat(numbers.get(at)).isEqualTo(numbers.get(at - 1) + 1);
    }
  }

  private static final int WRITERS = 4;
  private static final int EACH = 60;

  @Test
  void nothing_acknowledged_is_lost_when_the_database_is_killed_under_load() throws Exception {
    List<DemoYouth> youths =
        IntStream.range(0, WRITERS).mapToObj(n -> DemoYouth.tie("consultant12.meerdam")).toList();
    CountDownLatch halfway = new CountDownLatch(WRITERS * EACH / 3);
    Set<String> problems = ConcurrentHashMap.newKeySet();
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<Map<UUID, Long>>> writing =
          youths.stream()
              .map(youth -> writers.submit(() -> writeThrough(youth, halfway, problems)))
              .toList();
      assertThat(halfway.await(60, TimeUnit.SECONDS)).isTrue();
      Whole.stand().postgres().kill();
      // Long enough for everyone to meet a gateway without a database.
      waitUntil(() -> !problems.isEmpty());
      Whole.stand().postgres().start();

      for (int at = 0; at < WRITERS; at++) {
        assertKept(youths.get(at), writing.get(at).get(90, TimeUnit.SECONDS));
      }
      assertThat(problems).containsOnly("unavailable");
    } finally {
      writers.shutdownNow();
      signInUntilKeycloakHasForgottenTheOldDatabase();
    }
  }

  /** Its connections broke as well; it notices one by one, when somebody needs them. */
  private static void signInUntilKeycloakHasForgottenTheOldDatabase() {
    int inARow = 0;
    for (int attempt = 0; attempt < 60 && inARow < 10; attempt++) {
      try {
        Api.staff("consultant12.meerdam");
        inARow++;
      } catch (AssertionError e) {
        inARow = 0;
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
      }
    }
    assertThat(inARow).as("sign-ins in a row").isEqualTo(10);
  }

  /** Writes one message after the other, each until it is acknowledged; answers their numbers. */
  private static Map<UUID, Long> writeThrough(
      DemoYouth youth, CountDownLatch halfway, Set<String> problems) {
    Map<UUID, Long> acknowledged = new LinkedHashMap<>();
    while (acknowledged.size() < EACH) {
      UUID id = UUID.randomUUID();
      Answer answer = post(youth, id);
      while (answer.status() != 201 && answer.status() != 200) {
        problems.add(answer.problem());
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        answer = post(youth, id);
      }
      acknowledged.put(id, answer.json().path("seq").asLong());
      halfway.countDown();
    }
    return acknowledged;
  }

  private static Answer post(DemoYouth youth, UUID id) {
    return youth
        .device()
        .post(
            "/api/threads/" + youth.thread() + "/messages",
            "{\"id\":\"%s\",\"text\":\"Midden in de storm\"}".formatted(id));
  }

  private static void waitUntil(BooleanSupplier done) {
    long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!done.getAsBoolean() && System.nanoTime() < until) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  /**
   * Each acknowledged message is there once, under the number that was told, and none is missing.
   */
  private static void assertKept(DemoYouth youth, Map<UUID, Long> acknowledged) {
    Map<UUID, Long> kept = new LinkedHashMap<>();
    List<Long> numbers = new ArrayList<>();
    youth
        .device()
        .get("/api/threads/" + youth.thread() + "/messages?limit=200")
        .json()
        .path("messages")
        .forEach(
            message -> {
              numbers.add(message.path("seq").asLong());
              kept.put(UUID.fromString(message.path("id").asText()), message.path("seq").asLong());
            });
    assertThat(kept).containsAllEntriesOf(acknowledged).hasSameSizeAs(numbers);
    assertThat(numbers)
        .isEqualTo(
            LongStream.rangeClosed(numbers.get(0), numbers.get(numbers.size() - 1))
                .boxed()
                .toList());
  }
}
