package nl.nabij.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.stand.visitor.Answer;

/**
 * Ties phones without a browser, each from an address of its own: how often one may try a code is
 * counted by address, and browsers, which have only one, need what there is.
 */
final class Phones {
  private static final String COOKIE = "__Host-nabij";
  private static final Pattern SECRET = Pattern.compile(COOKIE + "=([^;]+)");
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Phones() {}

  /** An invitation as the consultant gets it. */
  static JsonNode invite(final Api consultant, final String youth) {
    final Answer answer = consultant.post("/api/youths/" + youth + "/invitations", "{}");
    if (answer.status() >= 300) {
      throw new AssertionError("not invited: " + answer.status() + " " + answer.body());
    }
    return answer.json();
  }

  /** A phone of this youth, freshly tied. */
  static Api tie(final Api consultant, final String youth) {
    final JsonNode invitation = invite(consultant, youth);
    final String body =
        "{\"token\":\"%s\",\"code\":\"%s\"}"
            .formatted(
                invitation.path("link").asText().replaceFirst(".*#", ""),
                invitation.path("code").asText());
    final int number = COUNT.incrementAndGet();
    final String answer;
    try {
      answer =
          Neighbour.at("127.0.%d.%d".formatted(10 + number / 250, 1 + number % 250))
              .post("/api/invitations/accept", body);
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
    final Matcher secret = SECRET.matcher(answer);
    if (!answer.startsWith("HTTP/1.1 204") || !secret.find()) {
      throw new AssertionError("not tied: " + answer);
    }
    final Api phone = Api.stranger();
    phone.holdCookie(COOKIE, secret.group(1));
    return phone;
  }
}
