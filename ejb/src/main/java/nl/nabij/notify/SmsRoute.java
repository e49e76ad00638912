package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Hands an SMS to a provider, in the form of 46elks (Sweden): a form with {@code from}, {@code to}
 * and {@code message}, and HTTP basic authentication. The address is {@code nabij.sms.url}; without
 * it there is no SMS. The sender is {@code nabij.sms.from}, at most 11 letters. User and password
 * come from the environment: {@code NABIJ_SMS_USER} and {@code NABIJ_SMS_PASSWORD}.
 */
@Dependent
class SmsRoute {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  boolean open() {
    return !System.getProperty("nabij.sms.url", "").isBlank();
  }

  void send(final String phone, final String text) throws NotSent {
    final Map<String, String> form =
        Map.of(
            "from",
            System.getProperty("nabij.sms.from", "Nabij"),
            "to",
            phone,
            "message",
            text,
            // The provider keeps no copy of the text.
            "dontlog",
            "message");
    final HttpRequest request =
        HttpRequest.newBuilder(URI.create(System.getProperty("nabij.sms.url")))
            .timeout(PATIENCE)
            .header("Authorization", "Basic " + credentials())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
            .build();
    final int status;
    try {
      status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (final IOException e) {
      throw NotSent.now("sms-" + e.getClass().getSimpleName());
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NotSent.now("sms-interrupted");
    }
    if (status == 400) {
      throw NotSent.forGood("sms-number-refused");
    } else if (status < 200 || status > 299) {
      throw NotSent.now("sms-status-" + status);
    }
  }

  private static String credentials() {
    final String pair =
        System.getenv().getOrDefault("NABIJ_SMS_USER", "")
            + ":"
            + System.getenv().getOrDefault("NABIJ_SMS_PASSWORD", "");
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(final Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
