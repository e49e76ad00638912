package nl.nabij.stand.visitor;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nabij.stand.Stand;
import nl.nabij.stand.Totp;

/**
 * A visitor without a browser: one cookie jar, same-origin headers, no redirects unless asked, and
 * a pause when told that it goes too fast.
 *
 * <p>Each instance is another visitor.
 */
public class Visitor {
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]*login-actions[^\"]*)\"");
  private static final int MAX_HOPS = 12;

  /** How often a visitor who is told to wait does so before taking that for the answer. */
  private static final int MAX_WAITS = 3;

  private static final long LONGEST_WAIT_SECONDS = 5;

  /** Name and password, then perhaps the code; a form that comes back means that it was wrong. */
  private static final int MAX_FORMS = 2;

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private final CookieJar cookies = new CookieJar();

  private final Stand stand;

  /** A visitor of this stand whom nobody knows. */
  public Visitor(Stand stand) {
    this.stand = stand;
  }

  /** Signs in through Keycloak as one of the fictional staff; officers also give their code. */
  public final void signIn(String user) {
    signIn(user, user.startsWith("officer") ? "/toezicht/" : "/werk/");
  }

  private void signIn(String user, String page) {
    Answer answer = follow(page);
    Matcher form = FORM.matcher(answer.body());
    for (int step = 0; form.find() && step < MAX_FORMS; step++) {
      String action = form.group(1).replace("&amp;", "&");
      Map<String, String> fields =
          answer.body().contains("name=\"otp\"")
              ? Map.of("otp", Totp.code(stand.demoTotpSecret(), Instant.now()))
              : Map.of("username", user, "password", stand.demoPassword());
      answer = follow(post(URI.create(action), fields));
      form = FORM.matcher(answer.body());
    }
    if (answer.status() != 200
        || form.reset().find()
        || !answer.address().toString().startsWith(stand.wildfly().url())) {
      throw new AssertionError(user + " could not sign in: " + answer.status());
    }
  }

  private Answer post(URI address, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        address,
        request ->
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
  }

  /** Gets a page as a browser's address bar does, over redirects. */
  public final Answer follow(String path) {
    return follow(get(path));
  }

  private Answer follow(Answer first) {
    Answer answer = first;
    for (int hop = 0; answer.status() / 100 == 3 && hop < MAX_HOPS; hop++) {
      URI next = answer.address().resolve(answer.header("Location"));
      answer = send(next, HttpRequest.Builder::GET);
    }
    return answer;
  }

  public final Answer get(String path) {
    return send(uri(path), HttpRequest.Builder::GET);
  }

  /** Saves what is there in a file; answers the status. */
  public final int save(String path, Path file) {
    URI address = uri(path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
    cookies.header(address).ifPresent(header -> request.header("Cookie", header));
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofFile(file)).statusCode();
    } catch (IOException e) {
      throw new AssertionError("No answer from " + address + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  public final Answer post(String path, String json) {
    return send("POST", path, json);
  }

  public final Answer put(String path, String json) {
    return send("PUT", path, json);
  }

  public final Answer delete(String path) {
    return request(
        path,
        request -> request.header("Origin", stand.wildfly().url()).method("DELETE", noBody()));
  }

  private Answer send(String method, String path, String json) {
    return request(
        path,
        request ->
            request
                .header("Origin", stand.wildfly().url())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
  }

  /** A request of any shape, also a wrong one; cookies go along. */
  public final Answer request(String path, Consumer<HttpRequest.Builder> shape) {
    return send(uri(path), shape);
  }

  private static HttpRequest.BodyPublisher noBody() {
    return BodyPublishers.noBody();
  }

  private URI uri(String path) {
    return URI.create(stand.wildfly().url() + path);
  }

  /** Waits when told to (429), as the protocol asks of every client, and asks again. */
  private Answer send(URI address, Consumer<HttpRequest.Builder> shape) {
    Answer answer = sendOnce(address, shape);
    for (int waits = 0; answer.status() == 429 && waits < MAX_WAITS; waits++) {
      pause(Math.min(Long.parseLong(answer.header("Retry-After")), LONGEST_WAIT_SECONDS));
      answer = sendOnce(address, shape);
    }
    return answer;
  }

  private static void pause(long seconds) {
    try {
      TimeUnit.SECONDS.sleep(seconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private Answer sendOnce(URI address, Consumer<HttpRequest.Builder> shape) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
    cookies.header(address).ifPresent(header -> request.header("Cookie", header));
    shape.accept(request);
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      cookies.keep(response.headers());
      return new Answer(response.statusCode(), response.headers(), response.body(), address);
    } catch (IOException e) {
      throw new AssertionError("No answer from " + address + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The value of a cookie that this visitor holds. */
  public final Optional<String> cookie(String name) {
    return cookies.value(name);
  }

  /** Gives this visitor a cookie, for instance somebody else's or a forged one. */
  public final void holdCookie(String name, String value) {
    cookies.set(name, value);
  }

  /** Opens a WebSocket with this visitor's cookies and the right origin. */
  public final CompletableFuture<WebSocket> socket(String path, WebSocket.Listener listener) {
    return socket(path, stand.wildfly().url(), listener);
  }

  /** Opens a WebSocket and claims to come from the given origin. */
  public final CompletableFuture<WebSocket> socket(
      String path, String origin, WebSocket.Listener listener) {
    WebSocket.Builder builder = CLIENT.newWebSocketBuilder().header("Origin", origin);
    cookies.header(uri(path)).ifPresent(header -> builder.header("Cookie", header));
    URI address = URI.create(stand.wildfly().url().replaceFirst("^http", "ws") + path);
    return builder.buildAsync(address, listener);
  }
}
