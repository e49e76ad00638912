package nl.nabij.audit;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a witness, and waits no longer than it was told to, whatever the witness does. */
final class WitnessCall {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private WitnessCall() {}

  /** What a witness said; a body beyond 16 KiB is cut off. */
  record Answer(int status, String body) {}

  /**
   * Hands a checkpoint in.
   *
   * @param patience from the question to the last byte of the answer
   */
  static Answer ask(final Witness witness, final String body, final Duration patience)
      throws IOException {
    final HttpRequest request =
        HttpRequest.newBuilder(witness.address().resolve("add-checkpoint"))
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    final CompletableFuture<HttpResponse<String>> answer =
        CLIENT.sendAsync(request, head -> new Beginning());
    try {
      final HttpResponse<String> given = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(given.statusCode(), given.body());
    } catch (final TimeoutException e) {
      throw new IOException("no whole answer within " + patience.toSeconds() + " s", e);
    } catch (final ExecutionException e) {
      throw new IOException("no answer", e.getCause());
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      answer.cancel(true);
    }
  }
}
