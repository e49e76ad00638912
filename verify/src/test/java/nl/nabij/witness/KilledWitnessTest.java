package nl.nabij.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A witness in a process of its own is offered two histories at once and killed at a random moment,
 * again and again: it never vouches for both.
 */
class KilledWitnessTest {

  private static final int KILLS = 25;
  private static final int FORK = 4;
  private static final int SIZE = 400;

  /**
   * So often a history is offered before the kill, and so often after it, which is past the fork.
   */
  private static final int BEFORE = 60;

  private static final int AFTER = 6;
  private static final MadeTree.Signer LOG = MadeTree.Signer.make("log.example/meerdam");
  private static final MadeTree ONE = new MadeTree(LOG, SIZE, FORK, "one");
  private static final MadeTree OTHER = new MadeTree(LOG, SIZE, FORK, "other");

  private final Random random = new Random();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  @TempDir Path room;

  /** A witness that runs. */
  private record Running(Process process, URI address) {

    private void close() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void whenever_it_is_killed_it_vouches_for_one_history() throws Exception {
    int cosigned = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      final Path memory = room.resolve("w" + kill);
      final ConcurrentSkipListSet<Integer> one = new ConcurrentSkipListSet<>();
      final ConcurrentSkipListSet<Integer> other = new ConcurrentSkipListSet<>();
      final Running running = start(memory);
      final List<CompletableFuture<Void>> both =
          List.of(
              CompletableFuture.runAsync(() -> grow(running, ONE, one, BEFORE)),
              CompletableFuture.runAsync(() -> grow(running, OTHER, other, BEFORE)));
      TimeUnit.MICROSECONDS.sleep(random.nextInt(120_000));
      running.close();
      both.forEach(CompletableFuture::join);

      final Running again = start(memory);
      grow(again, OTHER, other, AFTER);
      grow(again, ONE, one, AFTER);
      again.close();
      one.headSet(FORK, true).clear();
      other.headSet(FORK, true).clear();
      assertThat(one.isEmpty() || other.isEmpty())
          .as("cosigned %s of one history and %s of the other", one, other)
          .isTrue();
      cosigned += one.size() + other.size();
    }
    assertThat(cosigned).isGreaterThan(KILLS * 5);
  }

  /** Asks for one history, a few entries at a time, until the witness is gone or will not. */
  private void grow(
      final Running witness,
      final MadeTree tree,
      final ConcurrentSkipListSet<Integer> cosigned,
      final int turns) {
    long old = 0;
    try {
      for (int turn = 0; turn < turns && old < SIZE; turn++) {
        final int size = (int) Math.min(SIZE, old + 1 + random.nextInt(12));
        final HttpResponse<String> answer = ask(witness, tree.request(old, size));
        if (answer.statusCode() == 200) {
          cosigned.add(size);
          old = size;
        } else if (answer.statusCode() == 409) {
          old = Long.parseLong(answer.body().strip());
        } else {
          return;
        }
      }
    } catch (final IOException e) {
      // Killed.
    }
  }

  private HttpResponse<String> ask(final Running witness, final byte[] body) throws IOException {
    try {
      return client.send(
          HttpRequest.newBuilder(witness.address().resolve("/add-checkpoint"))
              .timeout(Duration.ofSeconds(10))
              .POST(HttpRequest.BodyPublishers.ofByteArray(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private Running start(final Path memory) throws IOException {
    final List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of("target", "classes").toString(),
                "nl.nabij.witness.Main"));
    command.addAll(List.of("--port", "0", "--state", memory.toString()));
    command.addAll(List.of("--log", LOG.key().text(), "--name", "w.example"));
    final Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    final BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    final String first = said.readLine();
    assertThat(first).startsWith("witness  http://");
    return new Running(process, URI.create(first.substring("witness  ".length())));
  }
}
