package nl.nabij.verify;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** A log that is served over HTTP. Entries are for officers: what is refused is not there. */
final class Running implements Place {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String url;

  /**
   * @param url without a slash at the end
   */
  Running(final String url) {
    this.url = url.replaceFirst("/+$", "");
  }

  @Override
  public Optional<byte[]> get(final String path, final int longest) throws CannotCheck {
    final HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/" + path)).timeout(PATIENCE).build();
    try {
      final HttpResponse<InputStream> answer =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        return switch (answer.statusCode()) {
          case 200 -> Optional.of(Bounded.read(body, longest, path));
          case 401, 403, 404 -> Optional.empty();
          default -> throw new CannotCheck(path + " was answered with " + answer.statusCode());
        };
      }
    } catch (final IOException e) {
      throw new CannotCheck("no answer for " + path + ": " + e.getMessage(), e);
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotCheck("interrupted", e);
    }
  }
}
