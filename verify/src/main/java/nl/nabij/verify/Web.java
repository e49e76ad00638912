package nl.nabij.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A running log, by HTTP. It is asked for nothing but files, and led nowhere else. */
final class Web implements Store {

  private static final int READERS = 8;
  private static final int OK = 200;
  private static final Set<Integer> NOT_THERE = Set.of(404, 410);
  private static final Set<Integer> NOT_FOR_ALL = Set.of(401, 403);
  private static final Set<Integer> LATER = Set.of(429, 503);
  private static final int ATTEMPTS = 8;
  private static final int MAX_PAUSE_SECONDS = 60;
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String url;
  private final Duration patience;

  /**
   * @param patience for one file, from question to last byte
   */
  Web(final String url, final Duration patience) {
    this.url = url.replaceAll("/+$", "");
    this.patience = patience;
    try {
      HttpRequest.newBuilder(URI.create(this.url));
    } catch (final IllegalArgumentException e) {
      throw new CannotCheck("not an address: " + url, e);
    }
  }

  @Override
  public Optional<byte[]> read(final String path, final int limit) {
    final HttpResponse<byte[]> answer = ask(path, limit);
    if (NOT_THERE.contains(answer.statusCode())) {
      return Optional.empty();
    }
    if (answer.statusCode() != OK) {
      throw new CannotCheck(
          url + "/" + path + " answers with status " + answer.statusCode() + " instead of a file");
    }
    return Optional.of(unpacked(answer, path, limit));
  }

  @Override
  public boolean offersEntries(final TileName first) {
    final int status = ask(first.path(), 0).statusCode();
    return !NOT_FOR_ALL.contains(status) && !NOT_THERE.contains(status);
  }

  private HttpResponse<byte[]> ask(final String path, final int limit) {
    final HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/" + path))
            .header("Accept-Encoding", "gzip, identity")
            .build();
    for (int attempt = 1; ; attempt++) {
      final HttpResponse<byte[]> answer = send(request, limit);
      if (!LATER.contains(answer.statusCode()) || attempt == ATTEMPTS) {
        return answer;
      }
      pause(answer, attempt);
    }
  }

  private HttpResponse<byte[]> send(final HttpRequest request, final int limit) {
    final CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new Bounded(limit + 1));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (final TimeoutException e) {
      answer.cancel(true);
      throw new CannotCheck(
          request.uri() + " did not answer wholly within " + patience.toSeconds() + " s");
    } catch (final ExecutionException e) {
      throw new CannotCheck("no answer from " + request.uri(), e.getCause());
    } catch (final InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new CannotCheck("broken off");
    }
  }

  private static void pause(final HttpResponse<byte[]> answer, final int attempt) {
    final long seconds =
        answer
            .headers()
            .firstValue("Retry-After")
            .filter(value -> value.matches("[0-9]{1,4}"))
            .map(Long::parseLong)
            .orElse((long) attempt);
    try {
      TimeUnit.SECONDS.sleep(Math.min(MAX_PAUSE_SECONDS, Math.max(1, seconds)));
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotCheck("broken off");
    }
  }

  private byte[] unpacked(final HttpResponse<byte[]> answer, final String path, final int limit) {
    final String coding = answer.headers().firstValue("Content-Encoding").orElse("identity");
    if (!coding.equals("gzip")) {
      return answer.body();
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return in.readNBytes(limit + 1);
    } catch (final IOException e) {
      throw new CannotCheck(url + "/" + path + " is not what it says, gzip", e);
    }
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public Stream<String> names() {
    return Stream.empty();
  }

  @Override
  public int readers() {
    return READERS;
  }

  @Override
  public void close() {
    // The client's threads end with it.
  }
}
